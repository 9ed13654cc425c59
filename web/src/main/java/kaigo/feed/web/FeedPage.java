package kaigo.feed.web;

import jakarta.enterprise.context.RequestScoped;
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

    /** 送る: all chosen files as one feed; goes on to its result, which follows by itself. */
    public void send() throws IOException {
        List<IncomingFile> incoming = new ArrayList<>();
        for (Part file : files) {
            if (file.getSubmittedFileName() != null
                    && !file.getSubmittedFileName().isEmpty()) {
                incoming.add(new IncomingFile(plainName(file), file.getInputStream()));
            }
        }
        long feed = receiving.receive(incoming);
        faces.getExternalContext().redirect("/insurer/feed-result.xhtml?feed=" + feed);
    }

    /** Without folders, which some browsers send along. */
    private static String plainName(Part file) {
        String name = file.getSubmittedFileName().replace('\\', '/');
        String plain = name.substring(name.lastIndexOf('/') + 1);
        return plain.length() > 200 ? plain.substring(plain.length() - 200) : plain;
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
