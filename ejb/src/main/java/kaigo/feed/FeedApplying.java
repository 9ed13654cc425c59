package kaigo.feed;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.feed.model.Feed;
import kaigo.feed.model.FeedBytes;
import kaigo.feed.model.FeedIntake;
import kaigo.feed.model.FeedLimits;
import kaigo.feed.model.FeedMerge;
import kaigo.feed.model.FeedRefused;
import kaigo.feed.model.FeedRehearsal;
import kaigo.feed.model.FeedStaging;
import kaigo.feed.model.FeedState;
import kaigo.feed.model.Manifest;
import kaigo.feed.model.RehearsalOutdated;
import kaigo.job.JobStarting;
import kaigo.job.model.Figures;
import kaigo.time.BusinessClock;

/**
 * 連携の処理: the two steps of the job. A check reads everything and changes nothing that anybody sees; the merge is one
 * transaction. So a feed that dies at any moment has left the old state, or the new one whole, and can be run again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedApplying {
    public static final String JOB = "insurer-feed";

    /** Takes an applied one back: {@link FeedUndoing}. */
    public static final String UNDO_JOB = "feed-undo";

    private static final Duration FORGOTTEN = Duration.ofDays(7);

    @Resource(lookup = "java:jboss/datasources/KaigoDS")
    DataSource database;

    @Inject
    FeedStages stages;

    @Inject
    FeedMails mails;

    @Inject
    BusinessClock clock;

    @EJB
    JobStarting starting;

    /**
     * 形式と行の確認, and the 試行 of one that has to be rehearsed. A feed that has ended or waits for a word is left alone.
     *
     * @throws FeedNotItsTurn while an older one is under way
     */
    @Needs(Right.FEED_RUN)
    public Figures check(long feedId) throws IOException, SQLException {
        Feed feed = stages.get(feedId);
        if (!feed.state().isComing() || feed.isConfirmed() && isStaged(feedId)) {
            return Figures.NONE;
        }
        if (feed.isConfirmed()) {
            stages.rehearseAgain(feedId); // a crash took what was staged
        }
        stages.begin(feedId);
        try {
            return readAndStage(feedId);
        } catch (FeedRefused refusal) {
            refuse(feedId, refusal);
            return Figures.NONE;
        } catch (IOException | SQLException | RuntimeException failure) {
            stages.brokeOff(feedId);
            throw failure;
        }
    }

    /** 反映, of a feed that was checked. What would change something else than was rehearsed is rehearsed again. */
    @Needs(Right.FEED_RUN)
    public Figures merge(long feedId) throws SQLException {
        Feed feed = stages.get(feedId);
        if (feed.state() != FeedState.MERGING) {
            return Figures.NONE;
        }
        long written;
        try {
            written = together(connection -> {
                FeedMerge merge = new FeedMerge(connection, feed, clock.today(), clock.now());
                long rows = merge.apply();
                mails.applied(connection, feed, rows, merge.rejected());
                return rows;
            });
        } catch (FeedRefused refusal) {
            refuse(feedId, refusal);
            return Figures.NONE;
        } catch (RehearsalOutdated outdated) {
            stages.rehearseAgain(feedId);
            rehearse(feedId);
            return Figures.NONE;
        } catch (SQLException | RuntimeException failure) {
            stages.brokeOff(feedId);
            throw failure;
        }
        try (Connection connection = database.getConnection()) {
            FeedMerge.countAnew(connection, feedId);
        }
        return new Figures(0, written, 0);
    }

    /** 次の連携: starts the insurer's next one, if any waits. */
    @Needs(Right.FEED_RUN)
    public void startNext(long feedId) {
        stages.following(feedId).ifPresent(this::start);
    }

    /** Of each insurer with feeds under way, the one whose turn it is. */
    @Needs(Right.FEED_RUN)
    public List<Long> waiting() {
        return stages.waiting();
    }

    /** Starts the job for a feed, unless it is started already and waits to begin. */
    @Needs(Right.FEED_RUN)
    public void start(long feedId) {
        begin(stages, starting, feedId);
    }

    static void begin(FeedStages stages, JobStarting starting, long feedId) {
        if (stages.order(feedId)) {
            String job = stages.state(feedId) == FeedState.UNDOING ? UNDO_JOB : JOB;
            starting.start(job, Map.of("feed", String.valueOf(feedId)));
        }
    }

    /** Rehearsed ones that nobody has decided on for a week are discarded. */
    @Needs(Right.FEED_RUN)
    public void discardForgotten() {
        stages.discardForgotten(FORGOTTEN, Actors.current().name()).forEach(this::clear);
    }

    private boolean isStaged(long feedId) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return FeedStaging.isWhole(connection, feedId);
        }
    }

    private void rehearse(long feedId) throws SQLException {
        Feed feed = stages.judge(feedId);
        stages.rehearsed(feedId, together(connection -> {
            long standing = new FeedRehearsal(connection, feed).rehearse();
            mails.rehearsed(connection, feed);
            return standing;
        }));
    }

    /** One plain transaction: no time-out cuts it, and none of it is seen before all of it. */
    private long together(InTransaction work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                long done = work.on(connection);
                connection.commit();
                return done;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private interface InTransaction {
        long on(Connection connection) throws SQLException;
    }

    private Figures readAndStage(long feedId) throws IOException, SQLException {
        try (Connection copying = database.getConnection();
                Connection reading = database.getConnection()) {
            FeedBytes bytes = new FeedBytes(reading, feedId);
            Manifest manifest = manifest(bytes);
            stages.follow(feedId, manifest);
            Feed feed = stages.judge(feedId);
            AtomicLong done = new AtomicLong();
            try (FeedStaging staging = new FeedStaging(copying, reading, feedId, feed.mode(), done::get)) {
                FeedIntake intake =
                        new FeedIntake(feed.insurerNo().value(), feed.baseDate(), manifest, FeedLimits.USUAL, staging);
                for (FeedBytes.ReceivedFile file : bytes.files()) {
                    intake.read(file.name(), counted(bytes.open(file.no()), done));
                }
                intake.complete();
                staging.complete(feed.insurerNo().value(), stages.limits(feedId));
                if (feed.mustRehearse()) {
                    rehearse(feedId);
                } else {
                    stages.checked(feedId);
                }
                return new Figures(staging.rowsRead(), 0, staging.rowsRejected());
            }
        }
    }

    private static Manifest manifest(FeedBytes bytes) throws IOException, SQLException {
        for (FeedBytes.ReceivedFile file : bytes.files()) {
            Manifest manifest = Manifest.find(file.name(), bytes.open(file.no()), FeedLimits.USUAL)
                    .orElse(null);
            if (manifest != null) {
                return manifest;
            }
        }
        return null;
    }

    /** A refusal that can't be written down counts as broken off: the insurer's next feed isn't held up by it. */
    private void refuse(long feedId, FeedRefused refusal) {
        try {
            stages.refuse(feedId, refusal);
        } catch (RuntimeException unwritten) {
            stages.brokeOff(feedId);
            throw unwritten;
        }
        clear(feedId);
    }

    private void clear(long feedId) {
        try (Connection connection = database.getConnection()) {
            FeedStaging.clear(connection, feedId);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream counted(InputStream bytes, AtomicLong done) {
        return new FilterInputStream(bytes) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int got = super.read(into, from, length);
                done.addAndGet(Math.max(got, 0));
                return got;
            }
        };
    }
}
