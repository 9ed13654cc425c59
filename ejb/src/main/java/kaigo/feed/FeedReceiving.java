package kaigo.feed;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.feed.model.FeedNumber;
import kaigo.job.JobStarting;

/** 連携の受け取り: files sent by an insurer's staff or its own system. They are stored first, and processed when it is their turn. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedReceiving {
    @Inject
    FeedStoring storing;

    @Inject
    FeedStages stages;

    @Inject
    FeedUploadLimit limit;

    @EJB
    JobStarting starting;

    /**
     * 画面からの受け取り: takes the files of one feed. Whether it stops after a rehearsal, the insurer's settings say.
     *
     * @return its id
     * @throws kaigo.feed.model.FeedRefused when they are more than a feed may bring; nothing is kept of it then
     * @throws FeedWithoutFiles when there are none
     */
    @Needs(Right.FEED_SEND)
    public long receive(List<IncomingFile> files) throws IOException {
        return take(files, storing.rehearses(Actors.current()));
    }

    /**
     * 受け取り with the sender's word on it, as the API has it.
     *
     * @param rehearse it stops after a dry run and waits to be confirmed; else it is applied at once
     * @return its id
     * @throws kaigo.feed.model.FeedRefused as above
     * @throws FeedWithoutFiles when there are none
     */
    @Needs(Right.FEED_SEND)
    public long receive(List<IncomingFile> files, boolean rehearse) throws IOException {
        return take(files, rehearse);
    }

    private long take(List<IncomingFile> files, boolean rehearse) throws IOException {
        if (files.isEmpty()) {
            throw new FeedWithoutFiles();
        }
        return started(storing.store(Actors.current(), files, rehearse));
    }

    /**
     * Takes all files of an upload: each ZIP is a feed, in the order of their names, which is that of their numbers; the
     * CSVs beside them are one feed together.
     *
     * @return the ids of the feeds
     * @throws kaigo.feed.model.FeedRefused when one is more than a feed may bring; those before it are taken
     */
    @Needs(Right.FEED_SEND)
    public List<Long> receiveAll(List<IncomingFile> files) throws IOException {
        List<Long> feeds = new ArrayList<>();
        for (IncomingFile zip : files.stream()
                .filter(IncomingFile::isZip)
                .sorted(Comparator.comparing(IncomingFile::name))
                .toList()) {
            feeds.add(receive(List.of(zip)));
        }
        List<IncomingFile> loose = files.stream().filter(file -> !file.isZip()).toList();
        if (!loose.isEmpty() || feeds.isEmpty()) {
            feeds.add(receive(loose));
        }
        return feeds;
    }

    /**
     * Takes a file from the insurer's own system. Sent again under the same number it is the same feed, however often and
     * by however many at once.
     *
     * @param dryRun 試しの反映: it stops before anything is changed
     * @return the feed's id
     * @throws kaigo.feed.model.FeedRefused as soon as it has grown over the limit
     * @throws kaigo.feed.model.FeedNumberReused when the number stands for something else that was sent before
     */
    @Needs(Right.FEED_SEND)
    public long receive(FeedNumber number, IncomingFile file, boolean dryRun) throws IOException {
        try (SentFile sent = SentFile.read(file, limit.bytes())) {
            return started(storing.storeOnce(Actors.current(), number, dryRun, file.name(), sent));
        }
    }

    private long started(long feedId) {
        if (stages.isNext(feedId)) {
            FeedApplying.begin(stages, starting, feedId);
        }
        return feedId;
    }
}
