package kaigo.feed.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import kaigo.feed.FeedConfiguring;
import kaigo.feed.FeedSettingView;
import kaigo.frame.web.Sentences;
import kaigo.party.NoticeChoosing;

/** データ連携の設定, by the insurer's admin: rehearsal, the share of bad rows, where results are told. */
@Named("feedSettings")
@RequestScoped
public class FeedSettingsPage {
    @Inject
    FeedConfiguring configuring;

    @Inject
    NoticeChoosing notices;

    @Inject
    FacesContext faces;

    private boolean rehearsal;
    private Integer rejectedPercent;
    private String mails;

    public void open() {
        FeedSettingView setting = configuring.setting();
        rehearsal = setting.rehearsal();
        rejectedPercent = setting.rejectedPercent();
        mails = String.join("\n", notices.feedResults());
    }

    /** 変更 */
    public String change() {
        configuring.change(rejectedPercent, rehearsal, lines(mails));
        faces.addMessage(
                null, new FacesMessage(FacesMessage.SEVERITY_INFO, Sentences.in("feed", "settings.changed"), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/insurer/feed-settings.xhtml?faces-redirect=true";
    }

    private static List<String> lines(String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("[\\s,、;]+"))
                        .filter(mail -> !mail.isEmpty())
                        .toList();
    }

    public boolean isRehearsal() {
        return rehearsal;
    }

    public void setRehearsal(boolean rehearsal) {
        this.rehearsal = rehearsal;
    }

    public Integer getRejectedPercent() {
        return rejectedPercent;
    }

    public void setRejectedPercent(Integer rejectedPercent) {
        this.rejectedPercent = rejectedPercent;
    }

    public String getMails() {
        return mails;
    }

    public void setMails(String mails) {
        this.mails = mails;
    }
}
