package kaigo.feed.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

    private FeedStandingView standing;
    private List<FeedHistoryRow> history;
    private List<Part> files = new ArrayList<>();

    public void open() {
        standing = reading.standing().orElse(null);
        history = reading.history();
    }

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
        return standing;
    }

    public List<FeedHistoryRow> getHistory() {
        return history;
    }

    /** Whether one is under way, so that the list follows by itself. */
    public boolean isRunning() {
        return history.stream().anyMatch(FeedHistoryRow::running);
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
