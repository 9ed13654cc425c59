package kaigo.feed.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kaigo.feed.FeedReading;
import kaigo.feed.FeedResultView;
import kaigo.feed.FeedUndoing;
import kaigo.feed.UndoView;
import kaigo.frame.web.Sentences;

/** 連携を元に戻す: what comes back, what stays as it is, what stands in the way; then it is done. */
@Named("feedUndo")
@ViewScoped
public class FeedUndoPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FeedUndoing undoing;

    @Inject
    FeedReading reading;

    @Inject
    FacesContext faces;

    private long feedId;
    private transient UndoView view;
    private transient FeedResultView feed;

    /** 元に戻す: goes on in the background; its page follows. */
    public String undo() {
        int sequenceNo = getView().sequenceNo();
        undoing.undo(feedId);
        String begun = Sentences.in("feed", "undo.begun", sequenceNo);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, begun, null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/insurer/feed-result.xhtml?faces-redirect=true&feed=" + feedId;
    }

    public UndoView getView() {
        if (view == null) {
            view = undoing.prepare(feedId);
        }
        return view;
    }

    public FeedResultView getFeed() {
        if (feed == null) {
            feed = reading.result(feedId);
        }
        return feed;
    }

    public String getTitle() {
        return Sentences.in("feed", "undo.title", getView().sequenceNo());
    }

    public String getConfirmTitle() {
        return Sentences.in("feed", "undo.confirmTitle", getView().sequenceNo());
    }

    public long getFeedId() {
        return feedId;
    }

    public void setFeedId(long feedId) {
        this.feedId = feedId;
    }
}
