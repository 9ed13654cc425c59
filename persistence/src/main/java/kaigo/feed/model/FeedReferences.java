package kaigo.feed.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 行どうしの確認: rows beside the other rows of their file, the feed's insured persons and applications, and what is stored
 * already. Set-based: what doesn't hold is taken out of the staging table and becomes a finding.
 */
final class FeedReferences {
    private final Sql sql;
    private final StageTables stage;
    private final FeedStays stays;
    private final long feedId;
    private final String insurerNo;
    private final Set<FeedKind> present;

    /** @param present the kinds that came */
    FeedReferences(Connection connection, long feedId, String insurerNo, FeedStays stays, Set<FeedKind> present) {
        this.sql = new Sql(connection);
        this.stage = new StageTables(connection, feedId);
        this.stays = stays;
        this.feedId = feedId;
        this.insurerNo = insurerNo;
        this.present = present;
    }

    /** Takes out the rows of one kind that can't stand; returns how many. */
    long reject(FeedLayout layout, String fileName) throws SQLException {
        if (!sql.any(stage.of(layout.kind()))) {
            return 0;
        }
        FindingPlace place = new FindingPlace(layout, fileName);
        boolean stored = holdsAny(layout);
        long rejected = sameKeyTwice(place) + historyNoTaken(place, stored);
        rejected += switch (layout.kind()) {
            case INSURED -> 0;
            case SURVEY, OPINION -> insuredUnknown(place) + applicationUnknown(place);
            case CONSENT -> insuredUnknown(place) + textUnknown(place);
            default -> insuredUnknown(place);
        };
        return rejected + nothingToDelete(place);
    }

    /** Opinions whose PDF didn't come or can't be taken. */
    long rejectPapers(FeedPapers papers, String fileName) throws SQLException {
        FindingPlace place = new FindingPlace(FeedKind.OPINION.layout(), fileName);
        long rejected = reject(place, FeedCode.PAPER_MISSING, "PDFファイル名", papers.missing());
        if (!papers.unusable().isEmpty()) {
            rejected += reject(place, FeedCode.PAPER_UNUSABLE, "PDFファイル名", papers.unusable());
        }
        papers.tie();
        return rejected;
    }

    private boolean holdsAny(FeedLayout layout) throws SQLException {
        return sql.any(layout.table() + " WHERE insurer_no = ?", insurerNo);
    }

    /** Neither of two rows for the same thing is taken: which of them is right, only the sender knows. */
    private long sameKeyTwice(FindingPlace place) throws SQLException {
        String keys = String.join(", ", place.layout().keys());
        if (!isGrouped(place, keys)) {
            return 0;
        }
        return reject(place, FeedCode.KEY_TWICE, FeedLayout.INSURED_NO, """
                SELECT line, (CASE WHEN line = first THEN last ELSE first END)::text AS detail
                  FROM (SELECT line, min(line) OVER same AS first, max(line) OVER same AS last, count(*) OVER same AS n
                          FROM %1$s WINDOW same AS (PARTITION BY %2$s)) twice
                 WHERE n > 1
                """.formatted(
                        stage.of(place.layout().kind()), keys));
    }

    /** Whether any two rows of the file have the same of these. */
    private boolean isGrouped(FindingPlace place, String columns) throws SQLException {
        return sql.number("SELECT count(*) FROM (SELECT 1 FROM %s GROUP BY %s HAVING count(*) > 1) g"
                        .formatted(stage.of(place.layout().kind()), columns))
                > 0;
    }

    /** 履歴番号 is one version of one thing: another thing can't have it, unless it gives it up in this feed. */
    private long historyNoTaken(FindingPlace place, boolean stored) throws SQLException {
        FeedLayout layout = place.layout();
        String table = stage.of(layout.kind());
        long rejected = 0;
        if (isGrouped(place, "history_no")) {
            rejected += reject(place, FeedCode.HISTORY_NO_TAKEN, FeedLayout.HISTORY_NO, """
                    SELECT line, '' AS detail
                      FROM (SELECT line, count(*) OVER (PARTITION BY history_no) AS n FROM %s) twice
                     WHERE n > 1
                    """.formatted(table));
        }
        if (stored && layout.kind() != FeedKind.CONSENT) {
            rejected += reject(
                    place,
                    FeedCode.HISTORY_NO_TAKEN,
                    FeedLayout.HISTORY_NO,
                    """
                    SELECT s.line, '' AS detail
                      FROM %1$s s
                      JOIN %2$s t ON t.insurer_no = ? AND t.history_no = s.history_no AND t.deleted_on IS NULL %3$s
                     WHERE (%4$s) IS DISTINCT FROM (%5$s) AND %6$s
                       AND NOT EXISTS (SELECT 1 FROM %1$s o WHERE (%7$s) = (%5$s))
                    """.formatted(
                                    table,
                                    layout.table(),
                                    inForce(layout),
                                    of("s", layout.keys()),
                                    of("t", layout.keys()),
                                    stays.of(layout.kind()),
                                    of("o", layout.keys())),
                    insurerNo);
        }
        return rejected;
    }

    private long insuredUnknown(FindingPlace place) throws SQLException {
        String inFeed = "";
        String andStays = "";
        if (present.contains(FeedKind.INSURED)) {
            String persons = stage.of(FeedKind.INSURED);
            inFeed = "AND NOT EXISTS (SELECT 1 FROM " + persons
                    + " i WHERE i.insured_no = s.insured_no AND i.operation = 'U')";
            // Hashed once: a NOT EXISTS here is run anew for each row.
            andStays = " AND t.insured_no NOT IN (SELECT d.insured_no FROM " + persons
                    + " d WHERE d.operation = 'D') AND " + stays.of(FeedKind.INSURED);
        }
        return reject(
                place,
                FeedCode.INSURED_UNKNOWN,
                FeedLayout.INSURED_NO,
                """
                SELECT s.line, '' AS detail FROM %1$s s
                 WHERE s.operation = 'U' %2$s
                   AND NOT EXISTS (SELECT 1 FROM insured_person t
                                    WHERE t.insurer_no = ? AND t.insured_no = s.insured_no AND t.deleted_on IS NULL %3$s)
                """.formatted(stage.of(place.layout().kind()), inFeed, andStays),
                insurerNo);
    }

    /** 調査票 and 意見書 belong to an application: one of this feed or one in force. */
    private long applicationUnknown(FindingPlace place) throws SQLException {
        String inFeed = "";
        String andStays = "";
        if (present.contains(FeedKind.ASSESSMENT)) {
            String cases = stage.of(FeedKind.ASSESSMENT);
            inFeed = "AND NOT EXISTS (SELECT 1 FROM " + cases + " a WHERE a.operation = 'U'"
                    + " AND (a.insured_no, a.applied_on, a.kind) = (s.insured_no, s.applied_on, s.kind))";
            andStays =
                    " AND (t.insured_no, t.applied_on, t.kind) NOT IN (SELECT d.insured_no, d.applied_on, d.kind FROM "
                            + cases + " d WHERE d.operation = 'D') AND " + stays.of(FeedKind.ASSESSMENT);
        }
        return reject(
                place,
                FeedCode.APPLICATION_UNKNOWN,
                "申請日",
                """
                SELECT s.line, '' AS detail FROM %1$s s
                 WHERE s.operation = 'U' %2$s
                   AND NOT EXISTS (SELECT 1 FROM assessment_case t
                                    WHERE t.insurer_no = ? AND t.superseded_at IS NULL AND t.deleted_on IS NULL
                                      AND (t.insured_no, t.applied_on, t.kind) = (s.insured_no, s.applied_on, s.kind) %3$s)
                """.formatted(stage.of(place.layout().kind()), inFeed, andStays),
                insurerNo);
    }

    /** A consent is to a wording; one that nobody knows can't be shown again. */
    private long textUnknown(FindingPlace place) throws SQLException {
        return reject(place, FeedCode.CONSENT_TEXT_UNKNOWN, "文言の版", """
                SELECT s.line, '' AS detail FROM %s s
                 WHERE s.operation = 'U'
                   AND NOT EXISTS (SELECT 1 FROM consent_text t WHERE t.version = s.text_version)
                """.formatted(stage.of(FeedKind.CONSENT)));
    }

    private long nothingToDelete(FindingPlace place) throws SQLException {
        FeedLayout layout = place.layout();
        return reject(
                place,
                FeedCode.NOTHING_TO_DELETE,
                FeedLayout.OPERATION,
                """
                SELECT s.line, '' AS detail FROM %1$s s
                 WHERE s.operation = 'D'
                   AND NOT EXISTS (SELECT 1 FROM %2$s t WHERE t.insurer_no = ? AND (%3$s) = (%4$s) %5$s)
                """.formatted(
                                stage.of(layout.kind()),
                                layout.table(),
                                of("t", layout.keys()),
                                of("s", layout.keys()),
                                inForce(layout)),
                insurerNo);
    }

    /** Where findings of one kind are noted. */
    private record FindingPlace(FeedLayout layout, String fileName) {}

    private long reject(FindingPlace place, FeedCode code, String heading, String bad, Object... parameters)
            throws SQLException {
        // Counted, not asked whether any exists: that would be planned for the first of many, but mostly there is none.
        if (sql.number("SELECT count(*) FROM (" + bad + ") b", parameters) == 0) {
            return 0;
        }
        Object[] all = java.util.Arrays.copyOf(parameters, parameters.length + 6);
        Object[] noted = {
            feedId, place.layout().kind().name(), place.fileName(), heading, code.code(), FeedLimits.LISTED_ROWS
        };
        System.arraycopy(noted, 0, all, parameters.length, noted.length);
        return sql.number(
                """
                WITH bad AS (%1$s), gone AS (
                    DELETE FROM %2$s s USING bad WHERE s.line = bad.line RETURNING s.line, s.insured_no, bad.detail),
                listed AS (
                    INSERT INTO feed_error (feed_id, kind, file_name, line, column_name, code, detail)
                    SELECT ?, ?, ?, line, ?, ?, detail FROM gone LIMIT ?)%3$s
                SELECT count(*) FROM gone
                """.formatted(
                                bad,
                                stage.of(place.layout().kind()),
                                stays.remember(place.layout().kind())),
                all);
    }

    /** Only the version in force counts, where the table itself keeps the superseded ones. */
    static String inForce(FeedLayout layout) {
        return layout.kind() == FeedKind.INSURED ? "" : "AND t.superseded_at IS NULL";
    }

    static String of(String alias, List<String> columns) {
        return columns.stream().map(column -> alias + "." + column).collect(Collectors.joining(", "));
    }
}
