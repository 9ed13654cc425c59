package kaigo.feed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import kaigo.account.model.Actor;
import kaigo.feed.model.Feed;
import kaigo.feed.model.FeedBytes;
import kaigo.feed.model.FeedNumber;
import kaigo.feed.model.FeedNumbers;
import kaigo.feed.model.Feeds;
import kaigo.identifier.model.InsurerNo;
import kaigo.time.BusinessClock;

/** 連携の保管: the feed's row and its files' bytes, in one transaction: received whole or not at all. */
@ApplicationScoped
class FeedStoring {
    @Resource(lookup = "java:jboss/datasources/KaigoDS")
    DataSource database;

    @Inject
    Feeds feeds;

    @Inject
    FeedNumbers numbers;

    @Inject
    FeedUploadLimit limit;

    @Inject
    BusinessClock clock;

    /** Whether what the sender uploads is rehearsed first. */
    boolean rehearses(Actor sender) {
        return feeds.setting(InsurerNo.of(sender.organisationNo())).rehearsal();
    }

    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    long store(Actor sender, List<IncomingFile> files, boolean rehearse) throws IOException {
        return add(sender, InsurerNo.of(sender.organisationNo()), files, rehearse)
                .id();
    }

    /** @throws kaigo.feed.model.FeedNumberReused when the number stands for something else */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    long storeOnce(Actor sender, FeedNumber number, boolean dryRun, String name, SentFile sent) throws IOException {
        InsurerNo insurer = InsurerNo.of(sender.organisationNo());
        feeds.lock(insurer);
        Optional<Long> before = numbers.sameFeed(insurer, number, sent.sha256Hex(), dryRun);
        if (before.isPresent()) {
            return before.get();
        }
        Feed feed = add(sender, insurer, List.of(new IncomingFile(name, sent.open())), dryRun);
        numbers.add(insurer, number, sent.sha256Hex(), dryRun, feed.id());
        return feed.id();
    }

    private Feed add(Actor sender, InsurerNo insurer, List<IncomingFile> files, boolean rehearse) throws IOException {
        Feed feed = new Feed(
                insurer,
                feeds.nextSequenceNo(insurer),
                clock.today(),
                rehearse,
                sender.accountId(),
                sender.name(),
                clock.now());
        feeds.add(feed);
        try (Connection connection = database.getConnection()) {
            FeedBytes bytes = new FeedBytes(connection, feed.id());
            long left = limit.bytes();
            for (int i = 0; i < files.size(); i++) {
                left -= bytes.store(i + 1, files.get(i).name(), files.get(i).bytes(), left);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The files of feed " + feed.id() + " can't be stored", e);
        }
        return feed;
    }
}
