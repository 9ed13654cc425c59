package kaigo.feed.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kaigo.feed.FeedConfirming;
import kaigo.feed.FeedErrorPage;
import kaigo.feed.FeedReading;
import kaigo.feed.FeedResultView;
import kaigo.feed.RehearsalView;
import kaigo.frame.web.Sentences;

/** 連携の結果: one feed, followed live while it is under way. The view keeps which one, for the polls that follow. */
@Named
@ViewScoped
public class FeedResultPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FeedReading reading;

    @Inject
    FeedConfirming confirming;

    @Inject
    FacesContext faces;

    private long feedId;
    private int page = 1;
    private transient FeedResultView feed;
    private transient FeedErrorPage errors;
    private transient RehearsalView rehearsal;

    /** The feed as the page last saw it. */
    public FeedResultView getFeed() {
        if (feed == null) {
            feed = reading.result(feedId);
        }
        return feed;
    }

    /** What came of it since. */
    public void follow() {
        feed = reading.result(feedId);
        errors = null;
        rehearsal = null;
    }

    /** 反映する, as the rehearsal has shown it. */
    public String confirm() {
        confirming.confirm(feedId);
        return told("confirmed");
    }

    /** 反映しないで取りやめる. */
    public String discard() {
        confirming.discard(feedId);
        return told("discarded");
    }

    private String told(String what) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Sentences.in("feed", what), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/insurer/feed-result.xhtml?faces-redirect=true&feed=" + feedId;
    }

    /** What it would mean; null unless it waits to be confirmed. */
    public RehearsalView getRehearsal() {
        if (rehearsal == null && getFeed().rehearsed()) {
            rehearsal = reading.rehearsal(feedId).orElse(null);
        }
        return rehearsal;
    }

    /** The findings, a page at a time. */
    public FeedErrorPage getErrors() {
        if (errors == null) {
            errors = reading.errors(feedId, page);
        }
        return errors;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, Math.min(page, FeedErrorPage.LAST));
    }

    public long getFeedId() {
        return feedId;
    }

    public void setFeedId(long feedId) {
        this.feedId = feedId;
    }
}
