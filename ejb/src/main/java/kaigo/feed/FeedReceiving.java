package kaigo.feed;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.job.JobStarting;

/** 連携の受け取り: files sent by an insurer's staff. They are stored first, and processed when it is their turn. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedReceiving {
    @Inject
    FeedStoring storing;

    @Inject
    FeedStages stages;

    @EJB
    JobStarting starting;

    /**
     * Takes the files of one feed.
     *
     * @return its id
     * @throws kaigo.feed.model.FeedRefused when they are more than a feed may bring; nothing is kept of it then
     * @throws FeedWithoutFiles when there are none
     */
    @Needs(Right.FEED_SEND)
    public long receive(List<IncomingFile> files) throws IOException {
        if (files.isEmpty()) {
            throw new FeedWithoutFiles();
        }
        long feedId = storing.store(Actors.current(), files);
        if (stages.isNext(feedId)) {
            FeedApplying.begin(stages, starting, feedId);
        }
        return feedId;
    }
}
