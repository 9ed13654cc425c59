package kaigo.consent.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 市町村が受けた同意: statements that an insurer's feed brings (consent.csv), held against each person's present answer. The
 * later one stands; on a tie the stricter, and two statements of one day are a tie where either has no time. An older
 * statement opens nothing that a later one has closed, and taking a statement back never brings an earlier one to life.
 */
public final class ConsentStatements {
    private static final String SAID_AT =
            "((s.stated_on + coalesce(s.stated_time, time '00:00')) AT TIME ZONE 'Asia/Tokyo')";

    /** Each person's last statement in the feed, beside the present answer, where it takes that answer's place. */
    private static final String TAKEN = """
            INSERT INTO change_stage_consent
            SELECT s.line, c.id, CASE WHEN c.id IS NULL THEN 'I' ELSE 'U' END
              FROM (SELECT DISTINCT ON (s.insured_no) s.*, %1$s AS said_at,
                           CASE s.answer WHEN '1' THEN 0 ELSE 1 END AS strictness
                      FROM {stage} s WHERE s.operation = 'U' ORDER BY s.insured_no, s.stated_on DESC) s
              LEFT JOIN (SELECT p.*, greatest(p.answered_at, p.withdrawn_at) AS said_at,
                                (greatest(p.answered_at, p.withdrawn_at) AT TIME ZONE 'Asia/Tokyo')::date AS said_on,
                                p.stated_on IS NULL OR p.stated_time IS NOT NULL OR p.withdrawn_at > p.answered_at AS timed,
                                CASE p.state WHEN 'GIVEN' THEN 0 ELSE 1 END AS strictness
                           FROM consent p WHERE p.insurer_no = ? AND p.superseded_at IS NULL) c
                     ON c.insured_no = s.insured_no
             WHERE c.id IS NULL OR s.stated_on > c.said_on
                OR s.stated_on = c.said_on
                   AND CASE WHEN s.stated_time IS NOT NULL AND c.timed AND s.said_at <> c.said_at THEN s.said_at > c.said_at
                            WHEN s.strictness <> c.strictness THEN s.strictness > c.strictness
                            ELSE c.stated_on = s.stated_on
                                 AND (c.history_no, c.stated_time, c.channel, c.signer, c.signer_name, c.signer_proof,
                                      c.text_version, c.state)
                                     IS DISTINCT FROM (s.history_no, s.stated_time, %2$s, %3$s, s.signer_name,
                                      s.signer_proof, s.text_version, %4$s) END
            """.formatted(SAID_AT, channel(), signer(), state());

    private static final String DELETED = """
            INSERT INTO change_stage_consent
            SELECT s.line, c.id, 'D' FROM {stage} s
              JOIN consent c ON c.insurer_no = ? AND c.insured_no = s.insured_no AND c.stated_on = s.stated_on
                   AND c.superseded_at IS NULL
             WHERE s.operation = 'D' AND NOT EXISTS (SELECT 1 FROM change_stage_consent n WHERE n.old_id = c.id)
            """;

    private static final String ABSENT = """
            INSERT INTO change_stage_consent
            SELECT NULL, c.id, 'A' FROM consent c
             WHERE c.insurer_no = ? AND c.feed_id IS NOT NULL AND c.superseded_at IS NULL AND c.state = 'GIVEN'
               AND NOT EXISTS (SELECT 1 FROM {stage} s WHERE s.insured_no = c.insured_no AND s.stated_on = c.stated_on)
               AND NOT EXISTS (SELECT 1 FROM change_stage_consent n WHERE n.old_id = c.id)
            """;

    private static final String KEEP = """
            INSERT INTO consent (insurer_no, id, insured_no, state, text_version, channel, answered_at, taker_no,
                                 taker_name, signer, signer_name, signer_proof, withdrawn_at, withdrawn_by, history_no,
                                 stated_on, stated_time, feed_id, base_date)
            SELECT i.no, nextval('consent_id'), s.insured_no, %2$s, s.text_version, %3$s, %1$s, i.no, i.name, %4$s,
                   CASE WHEN s.signer <> '1' THEN s.signer_name END, CASE WHEN s.signer <> '1' THEN s.signer_proof END,
                   CASE WHEN s.answer = '3' THEN %1$s END, CASE WHEN s.answer = '3' THEN i.name END, s.history_no,
                   s.stated_on, s.stated_time, ?, ?
              FROM {stage} s JOIN change_stage_consent c ON c.line = s.line AND c.change IN ('I', 'U')
              CROSS JOIN (SELECT g.no, coalesce(r.name, g.no) AS name
                            FROM (VALUES (?)) g(no) LEFT JOIN insurer r ON r.insurer_no = g.no) i
            """.formatted(SAID_AT, state(), channel(), signer());

    private final Connection connection;
    private final String insurerNo;
    private final long feedId;
    private final String stage;

    /** 件数: what the statements come to, in persons. */
    public record Counted(long inserted, long updated, long deleted, long absent) {}

    /**
     * @param connection with the feed's transaction
     * @param stage the staging table that holds the statements
     */
    public ConsentStatements(Connection connection, String insurerNo, long feedId, String stage) {
        this.connection = connection;
        this.insurerNo = insurerNo;
        this.feedId = feedId;
        this.stage = stage;
    }

    /**
     * Lists what the staged statements change, in a temporary table of the transaction.
     *
     * @param whole the file holds all statements there are: a consent that it doesn't hold is taken back. A refusal stays
     */
    public Counted compare(boolean whole) throws SQLException {
        run("CREATE TEMPORARY TABLE change_stage_consent (line bigint, old_id bigint, change \"char\") ON COMMIT DROP");
        long taken = run(TAKEN, insurerNo);
        long deleted = run(DELETED, insurerNo);
        long absent = whole ? run(ABSENT, insurerNo) : 0;
        long inserted = count("I");
        return new Counted(inserted, taken - inserted, deleted, absent);
    }

    /** Writes what is listed. */
    public void take(LocalDate baseDate, Instant now) throws SQLException {
        run("""
                UPDATE consent c SET superseded_at = ?, version = c.version + 1
                  FROM change_stage_consent n WHERE c.insurer_no = ? AND c.id = n.old_id
                """, Timestamp.from(now), insurerNo);
        run(KEEP, feedId, baseDate, insurerNo);
    }

    private long count(String change) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT count(*) FROM change_stage_consent WHERE change = ?::\"char\"")) {
            statement.setString(1, change);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static String state() {
        return "CASE s.answer WHEN '1' THEN 'GIVEN' WHEN '2' THEN 'REFUSED' ELSE 'WITHDRAWN' END";
    }

    private static String channel() {
        return "CASE s.channel WHEN '1' THEN 'APPLICATION' ELSE 'STATEMENT' END";
    }

    private static String signer() {
        StringBuilder cases = new StringBuilder("CASE s.signer");
        for (Signer.Kind kind : Signer.Kind.values()) {
            cases.append(" WHEN '")
                    .append(kind.ordinal() + 1)
                    .append("' THEN '")
                    .append(kind)
                    .append('\'');
        }
        return cases.append(" END").toString();
    }

    private int run(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.replace("{stage}", stage))) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }
}
