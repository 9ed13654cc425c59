package kaigo.feed;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import javax.sql.DataSource;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.feed.model.FeedBytes;
import kaigo.feed.model.FeedKind;
import kaigo.feed.model.FeedLayout;
import kaigo.feed.model.FeedLimits;
import kaigo.feed.model.RejectedRows;
import kaigo.time.BusinessClock;

/** 連携の閲覧: what came of the feeds of the actor's own insurer. */
@Stateless
public class FeedReading {
    private static final int HISTORY = 50;
    private static final int LISTED_ERRORS = 100;

    @Resource(lookup = "java:jboss/datasources/KaigoDS")
    DataSource database;

    @Inject
    FeedPages pages;

    @Inject
    Rehearsals rehearsals;

    @Inject
    HomeFigures figures;

    @Inject
    FeedUploadLimit limit;

    @Inject
    BusinessClock clock;

    /** 公開中のデータ; empty before the first feed. */
    @Needs(Right.FEED_READ)
    public Optional<FeedStandingView> standing() {
        return pages.standing(insurer());
    }

    /** これまでの連携, the newest first. */
    @Needs(Right.FEED_READ)
    public List<FeedHistoryRow> history() {
        return pages.history(insurer(), HISTORY);
    }

    /** 一度に送れる大きさ, in bytes. */
    @Needs(Right.FEED_READ)
    public long uploadBytes() {
        return limit.bytes();
    }

    /** @throws kaigo.feed.model.FeedUnknown when the insurer has no such feed */
    @Needs(Right.FEED_READ)
    public FeedResultView result(long feedId) {
        return pages.result(insurer(), feedId, LISTED_ERRORS);
    }

    /**
     * 所見, a page at a time.
     *
     * @param page from 1
     * @throws kaigo.feed.model.FeedUnknown when the insurer has no such feed
     */
    @Needs(Right.FEED_READ)
    public FeedErrorPage errors(long feedId, int page) {
        return pages.errors(insurer(), feedId, page);
    }

    /** 試行の結果; empty unless it waits to be confirmed. @throws kaigo.feed.model.FeedUnknown when the insurer has no such feed */
    @Needs(Right.FEED_READ)
    public Optional<RehearsalView> rehearsal(long feedId) {
        return rehearsals.of(insurer(), feedId);
    }

    /** 保険者のホーム. */
    @Needs(Right.FEED_READ)
    public InsurerHomeFigures home() {
        return figures.of(insurer(), clock.today());
    }

    /** ひな形: the headings and a sample row of one kind. */
    @Needs(Right.FEED_READ)
    public List<List<String>> template(FeedKind kind) {
        FeedLayout layout = kind.layout();
        return List.of(layout.headings(), layout.sampleRow(insurer()));
    }

    /**
     * 直す行: writes the rejected rows of one kind as a CSV with a column エラー.
     *
     * @param wording a finding in words
     * @throws kaigo.feed.model.FeedUnknown when the insurer has no such feed
     */
    @Needs(Right.FEED_READ)
    public void writeRejectedRows(long feedId, FeedKind kind, Function<FeedErrorRow, String> wording, OutputStream out)
            throws IOException {
        SortedMap<Long, String> errors = new TreeMap<>();
        for (FeedErrorRow error : pages.errors(insurer(), feedId, kind)) {
            errors.merge(error.line(), wording.apply(error), (one, other) -> one + " / " + other);
        }
        try (Connection connection = database.getConnection()) {
            new RejectedRows(FeedLimits.USUAL, kind, errors).write(new FeedBytes(connection, feedId), out);
        } catch (SQLException e) {
            throw new IllegalStateException("The files of feed " + feedId + " can't be read", e);
        }
    }

    private static String insurer() {
        return Actors.current().organisationNo();
    }
}
