package kaigo.feed.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import kaigo.consent.model.ConsentStatements;

/**
 * 比較: what each staged kind would change, counted and listed in temporary tables of the transaction. The rehearsal ends
 * here; the merge writes what is listed. So both say the same.
 */
final class FeedComparison {
    private final Connection connection;
    private final Sql sql;
    private final Feed feed;
    private final String insurerNo;
    private final StageTables stage;
    private final FeedStays stays;

    /**
     * 件数の内わけ of one kind.
     *
     * @param fresh the insurer has had nothing of this kind: nothing was compared or listed
     * @param staged good rows of the file
     * @param deleted by rows of the file
     * @param absent deleted because a 初期 doesn't name them
     */
    record Counted(boolean fresh, long staged, long inserted, long updated, long deleted, long absent) {
        long unchanged() {
            return staged - inserted - updated - deleted;
        }

        long gone() {
            return deleted + absent;
        }

        long written() {
            return inserted + updated + gone();
        }
    }

    FeedComparison(Connection connection, Feed feed) throws SQLException {
        this.connection = connection;
        this.sql = new Sql(connection);
        this.feed = feed;
        this.insurerNo = feed.insurerNo().value();
        this.stage = new StageTables(connection, feed.id());
        this.stays = new FeedStays(stage, sql, feed.mode() == FeedMode.INITIAL && stage.hasRejected());
    }

    Counted compare(FeedKind kind) throws SQLException {
        FeedLayout layout = kind.layout();
        long staged = sql.number("SELECT count(*) FROM " + stage.of(kind));
        if (staged == 0 && !stays.whole()) {
            return new Counted(false, 0, 0, 0, 0, 0);
        }
        if (kind == FeedKind.CONSENT) {
            ConsentStatements.Counted counted = statements().compare(stays.whole());
            return new Counted(
                    false, staged, counted.inserted(), counted.updated(), counted.deleted(), counted.absent());
        }
        if (!sql.any(layout.table() + " WHERE insurer_no = ?", insurerNo)) {
            return new Counted(true, staged, staged, 0, 0, 0);
        }
        FeedChange change = new FeedChange(layout, stage.of(kind));
        sql.run(change.createList());
        long changed = sql.run(change.fillChanged(), insurerNo);
        long deleted = sql.run(change.fillDeleted(), insurerNo);
        long absent = stays.whole() ? sql.run(change.fillAbsent(stays.of(kind)), insurerNo) : 0;
        sql.run("ANALYZE " + FeedChange.list(kind));
        long updated = sql.number("SELECT count(*) FROM " + FeedChange.list(kind) + " WHERE change = 'U'");
        return new Counted(false, staged, changed - updated, updated, deleted, absent);
    }

    ConsentStatements statements() {
        return new ConsentStatements(connection, insurerNo, feed.id(), stage.of(FeedKind.CONSENT));
    }

    void writeConsents(Instant at) throws SQLException {
        statements().take(feed.baseDate(), at);
    }

    StageTables stage() {
        return stage;
    }
}
