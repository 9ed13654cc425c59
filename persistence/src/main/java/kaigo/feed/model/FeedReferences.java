package kaigo.feed.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 行どうしの確認: rows beside the other rows of their file, the feed's insured persons, and what is stored already. Set-based:
 * what doesn't hold is taken out of the staging table and becomes a finding.
 */
final class FeedReferences {
    private final Connection connection;
    private final long feedId;
    private final String insurerNo;

    FeedReferences(Connection connection, long feedId, String insurerNo) {
        this.connection = connection;
        this.feedId = feedId;
        this.insurerNo = insurerNo;
    }

    /** Takes out the rows of one kind that can't stand; returns how many. */
    long reject(FeedLayout layout, String fileName) throws SQLException {
        long rejected = sameKeyTwice(layout, fileName) + historyNoTaken(layout, fileName);
        if (layout.kind() != FeedKind.INSURED) {
            rejected += insuredUnknown(layout, fileName);
        }
        rejected += switch (layout.kind()) {
            case SURVEY, OPINION -> applicationUnknown(layout, fileName);
            case CONSENT -> textUnknown(layout, fileName);
            default -> 0;
        };
        return rejected + nothingToDelete(layout, fileName);
    }

    /** Neither of two rows for the same thing is taken: which of them is right, only the sender knows. */
    private long sameKeyTwice(FeedLayout layout, String fileName) throws SQLException {
        return reject(
                layout,
                fileName,
                FeedCode.KEY_TWICE,
                FeedLayout.INSURED_NO,
                """
                SELECT line, (CASE WHEN line = first THEN last ELSE first END)::text AS detail
                  FROM (SELECT line, min(line) OVER same AS first, max(line) OVER same AS last, count(*) OVER same AS n
                          FROM %1$s WHERE feed_id = ? WINDOW same AS (PARTITION BY %2$s)) twice
                 WHERE n > 1
                """.formatted(layout.stagingTable(), String.join(", ", layout.keys())),
                feedId);
    }

    /** 履歴番号 is one version of one thing: another thing can't have it. */
    private long historyNoTaken(FeedLayout layout, String fileName) throws SQLException {
        return reject(
                        layout,
                        fileName,
                        FeedCode.HISTORY_NO_TAKEN,
                        FeedLayout.HISTORY_NO,
                        """
                        SELECT line, '' AS detail
                          FROM (SELECT line, count(*) OVER (PARTITION BY history_no) AS n FROM %s WHERE feed_id = ?) twice
                         WHERE n > 1
                        """.formatted(layout.stagingTable()),
                        feedId)
                + reject(
                        layout,
                        fileName,
                        FeedCode.HISTORY_NO_TAKEN,
                        FeedLayout.HISTORY_NO,
                        """
                        SELECT s.line, '' AS detail
                          FROM %1$s s JOIN %2$s t ON t.insurer_no = ? AND t.history_no = s.history_no %3$s
                         WHERE s.feed_id = ? AND (%4$s) IS DISTINCT FROM (%5$s)
                        """.formatted(
                                        layout.stagingTable(),
                                        layout.table(),
                                        inForce(layout),
                                        of("s", layout.keys()),
                                        of("t", layout.keys())),
                        insurerNo,
                        feedId);
    }

    private long insuredUnknown(FeedLayout layout, String fileName) throws SQLException {
        return reject(
                layout,
                fileName,
                FeedCode.INSURED_UNKNOWN,
                FeedLayout.INSURED_NO,
                """
                SELECT s.line, '' AS detail FROM %s s
                 WHERE s.feed_id = ? AND s.operation = 'U'
                   AND NOT EXISTS (SELECT 1 FROM stage_insured i
                                    WHERE i.feed_id = ? AND i.insured_no = s.insured_no AND i.operation = 'U')
                   AND NOT EXISTS (SELECT 1 FROM insured_person p
                                    WHERE p.insurer_no = ? AND p.insured_no = s.insured_no AND p.deleted_on IS NULL
                                      AND NOT EXISTS (SELECT 1 FROM stage_insured d
                                                       WHERE d.feed_id = ? AND d.insured_no = p.insured_no))
                """.formatted(layout.stagingTable()),
                feedId,
                feedId,
                insurerNo,
                feedId);
    }

    /** 調査票 and 意見書 belong to an application: one of this feed or one in force. */
    private long applicationUnknown(FeedLayout layout, String fileName) throws SQLException {
        return reject(
                layout,
                fileName,
                FeedCode.APPLICATION_UNKNOWN,
                "申請日",
                """
                SELECT s.line, '' AS detail FROM %s s
                 WHERE s.feed_id = ? AND s.operation = 'U'
                   AND NOT EXISTS (SELECT 1 FROM stage_assessment a
                                    WHERE a.feed_id = ? AND a.operation = 'U'
                                      AND (a.insured_no, a.applied_on, a.kind) = (s.insured_no, s.applied_on, s.kind))
                   AND NOT EXISTS (SELECT 1 FROM assessment_case c
                                    WHERE c.insurer_no = ? AND c.superseded_at IS NULL AND c.deleted_on IS NULL
                                      AND (c.insured_no, c.applied_on, c.kind) = (s.insured_no, s.applied_on, s.kind)
                                      AND NOT EXISTS (SELECT 1 FROM stage_assessment d
                                                       WHERE d.feed_id = ? AND (d.insured_no, d.applied_on, d.kind)
                                                             = (c.insured_no, c.applied_on, c.kind)))
                """.formatted(layout.stagingTable()),
                feedId,
                feedId,
                insurerNo,
                feedId);
    }

    /** A consent is to a wording; one that nobody knows can't be shown again. */
    private long textUnknown(FeedLayout layout, String fileName) throws SQLException {
        return reject(layout, fileName, FeedCode.CONSENT_TEXT_UNKNOWN, "文言の版", """
                SELECT s.line, '' AS detail FROM stage_consent s
                 WHERE s.feed_id = ? AND s.operation = 'U'
                   AND NOT EXISTS (SELECT 1 FROM consent_text t WHERE t.version = s.text_version)
                """, feedId);
    }

    private long nothingToDelete(FeedLayout layout, String fileName) throws SQLException {
        return reject(
                layout,
                fileName,
                FeedCode.NOTHING_TO_DELETE,
                FeedLayout.OPERATION,
                """
                SELECT s.line, '' AS detail FROM %1$s s
                 WHERE s.feed_id = ? AND s.operation = 'D'
                   AND NOT EXISTS (SELECT 1 FROM %2$s t WHERE t.insurer_no = ? AND (%3$s) = (%4$s) %5$s)
                """.formatted(
                                layout.stagingTable(),
                                layout.table(),
                                of("t", layout.keys()),
                                of("s", layout.keys()),
                                inForce(layout)),
                feedId,
                insurerNo);
    }

    private long reject(
            FeedLayout layout, String fileName, FeedCode code, String heading, String bad, Object... parameters)
            throws SQLException {
        String sql = """
                WITH bad AS (%1$s), gone AS (
                    DELETE FROM %2$s s USING bad WHERE s.feed_id = ? AND s.line = bad.line
                    RETURNING s.line, bad.detail)
                INSERT INTO feed_error (feed_id, kind, file_name, line, column_name, code, detail)
                SELECT ?, ?, ?, line, ?, ?, detail FROM gone
                """.formatted(bad, layout.stagingTable());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = 1;
            for (Object parameter : parameters) {
                statement.setObject(place++, parameter);
            }
            statement.setLong(place++, feedId);
            statement.setLong(place++, feedId);
            statement.setString(place++, layout.kind().name());
            statement.setString(place++, fileName);
            statement.setString(place++, heading);
            statement.setString(place, code.code());
            return statement.executeUpdate();
        }
    }

    /** Only the version in force counts, where the table itself keeps the superseded ones. */
    static String inForce(FeedLayout layout) {
        return layout.kind() == FeedKind.INSURED ? "" : "AND t.superseded_at IS NULL";
    }

    static String of(String alias, List<String> columns) {
        return columns.stream().map(column -> alias + "." + column).collect(Collectors.joining(", "));
    }
}
