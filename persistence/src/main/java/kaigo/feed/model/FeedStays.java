package kaigo.feed.model;

import java.sql.SQLException;

/**
 * 残る行: which stored rows outlive a feed that doesn't name them. All, of a 差分. A 初期 replaces what came by feeds; of
 * that stays what belongs to a person with a row in the file that was left out (a typing error ends nobody's insurance),
 * and all of a kind when such a row's number can't even be read.
 */
final class FeedStays {
    private final StageTables stage;
    private final Sql sql;
    private final boolean whole;

    /** @param whole the feed is a 初期 */
    FeedStays(StageTables stage, Sql sql, boolean whole) {
        this.stage = stage;
        this.sql = sql;
        this.whole = whole;
    }

    boolean whole() {
        return whole;
    }

    /** SQL condition about a stored row t of the kind. */
    String of(FeedKind kind) throws SQLException {
        if (!whole || someUnreadable(kind)) {
            return "true";
        }
        return "(t.origin <> 'FEED' OR EXISTS (SELECT 1 FROM %s r WHERE r.kind = '%s' AND r.insured_no = t.insured_no))"
                .formatted(stage.rejected(), kind);
    }

    private boolean someUnreadable(FeedKind kind) throws SQLException {
        return sql.any(stage.rejected() + " WHERE kind = ? AND insured_no = ''", kind.name());
    }

    /** Further part of a statement whose rows "gone" are left out. */
    String remember(FeedKind kind) {
        return whole
                ? ", kept AS (INSERT INTO %s SELECT '%s', insured_no FROM gone)".formatted(stage.rejected(), kind)
                : "";
    }
}
