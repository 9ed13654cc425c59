package kaigo.feed.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaigo.account.Actors;
import kaigo.account.model.Right;
import kaigo.feed.FeedHistoryRow;
import kaigo.feed.FeedReading;
import kaigo.feed.FeedReceiving;
import kaigo.feed.FeedStandingView;
import kaigo.feed.IncomingFile;
import kaigo.feed.model.FeedKind;
import kaigo.frame.web.Sentences;

/** データ連携: what is published, sending files, what was sent. */
@Named
@RequestScoped
public class FeedPage {
    @Inject
    FeedReading reading;

    @Inject
    FeedReceiving receiving;

    @Inject
    FacesContext faces;

    private Optional<FeedStandingView> standing;
    private List<FeedHistoryRow> history;
    private List<Part> files = new ArrayList<>();

    /** 送る: goes on to the result of the one feed, or to the list of all; both follow by themselves. */
    public void send() throws IOException {
        List<IncomingFile> incoming = new ArrayList<>();
        for (Part file : files) {
            if (file.getSubmittedFileName() != null
                    && !file.getSubmittedFileName().isEmpty()) {
                incoming.add(IncomingFile.named(file.getSubmittedFileName(), file.getInputStream()));
            }
        }
        List<Long> feeds = receiving.receiveAll(incoming);
        ExternalContext external = faces.getExternalContext();
        if (feeds.size() == 1) {
            external.redirect("/insurer/feed-result.xhtml?feed=" + feeds.get(0));
        } else {
            String received = Sentences.in("feed", "received", feeds.size());
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, received, null));
            external.getFlash().setKeepMessages(true);
            external.redirect("/insurer/feed.xhtml");
        }
    }

    public long getUploadBytes() {
        return reading.uploadBytes();
    }

    public FeedStandingView getStanding() {
        if (standing == null) {
            standing = reading.standing();
        }
        return standing.orElse(null);
    }

    public List<FeedHistoryRow> getHistory() {
        if (history == null) {
            history = reading.history();
        }
        return history;
    }

    /** Those that wait to be confirmed. */
    public List<FeedHistoryRow> getWaiting() {
        return getHistory().stream().filter(FeedHistoryRow::rehearsed).toList();
    }

    /** Whether one is under way, so that the list follows by itself. */
    public boolean isRunning() {
        return getHistory().stream().anyMatch(FeedHistoryRow::running);
    }

    /** Up to when the reader may undo the one that stands; null when he may not, or no more. */
    public Instant getUndoUntil() {
        boolean may = Right.FEED_UNDO.heldBy(Actors.current().roles());
        return may && getStanding() != null ? getStanding().undoUntil() : null;
    }

    public FeedKind[] getKinds() {
        return FeedKind.values();
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files == null ? new ArrayList<>() : files;
    }
}
