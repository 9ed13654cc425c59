package kaigo.setting.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.Arrays;
import kaigo.frame.web.Sentences;
import kaigo.setting.SettingChanging;
import kaigo.setting.SettingView;
import kaigo.setting.model.Setting;

/** 設定の変更: the new value and its reason, then what will happen, then it is done. */
@Named("settingPage")
@ViewScoped
public class SettingPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/central/settings.xhtml?faces-redirect=true";

    @Inject
    SettingChanging changing;

    @Inject
    FacesContext faces;

    private String name;
    private Setting setting;
    private String before;
    private String value;
    private String reason;
    private boolean confirming;

    public String open() {
        setting = Arrays.stream(Setting.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(null);
        if (setting == null) {
            return LIST;
        }
        before = changing.all().stream()
                .filter(view -> view.setting() == setting)
                .map(SettingView::value)
                .findFirst()
                .orElseThrow();
        value = before;
        return null;
    }

    /** 確認へ: what can't be set, or is set already, is said at the field. */
    public void check() {
        value = Normalizer.normalize(value, Normalizer.Form.NFKC)
                .replace(",", "")
                .strip();
        if (!setting.allows(value)) {
            say("refusal.settingNotAllowed");
        } else if (value.equals(before)) {
            say("sameValue");
        } else {
            confirming = true;
        }
    }

    private void say(String key) {
        String sentence = Sentences.in("setting", key, setting.highest());
        faces.addMessage("form:value:input", new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    public void back() {
        confirming = false;
    }

    public String change() {
        changing.change(setting, before, value, reason.strip());
        faces.addMessage(
                null,
                new FacesMessage(
                        FacesMessage.SEVERITY_INFO,
                        Sentences.in("setting", "changed", Sentences.in("setting", "name." + setting)),
                        null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return LIST;
    }

    public Setting getSetting() {
        return setting;
    }

    public String getBefore() {
        return before;
    }

    public boolean isConfirming() {
        return confirming;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
