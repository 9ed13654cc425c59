package kaigo.feed.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * 担当事業所への影響: what a feed's persons mean for the offices that care for them, in the feed's own transaction. 不開示
 * cuts an open relation and clears its listing copy at once; death and 資格喪失 end it; a new name reaches the copy.
 */
final class FeedRelations {
    private final Connection connection;
    private final long feedId;
    private final String insurerNo;
    private final LocalDate today;

    FeedRelations(Connection connection, long feedId, String insurerNo, LocalDate today) {
        this.connection = connection;
        this.feedId = feedId;
        this.insurerNo = insurerNo;
        this.today = today;
    }

    void follow() throws SQLException {
        run("""
                UPDATE care_relation r
                   SET name = NULL, kana = NULL, kana_key = NULL, birth_date = NULL, sex = NULL,
                       ended_on = coalesce(r.ended_on, ?), end_reason = coalesce(r.end_reason, 'NON_DISCLOSURE'),
                       version = r.version + 1
                  FROM insured_person p
                 WHERE p.insurer_no = ? AND p.feed_id = ? AND p.non_disclosure
                   AND r.insurer_no = p.insurer_no AND r.insured_no = p.insured_no AND r.name IS NOT NULL
                """, today, insurerNo, feedId);
        run("""
                UPDATE care_relation r
                   SET ended_on = coalesce(p.died_on, p.lost_on, p.deleted_on),
                       end_reason = CASE WHEN p.died_on IS NULL THEN 'LEFT_INSURER' ELSE 'DIED' END,
                       version = r.version + 1
                  FROM insured_person p
                 WHERE p.insurer_no = ? AND p.feed_id = ?
                   AND (p.died_on IS NOT NULL OR p.lost_on <= ? OR p.deleted_on IS NOT NULL)
                   AND r.insurer_no = p.insurer_no AND r.insured_no = p.insured_no AND r.ended_on IS NULL
                """, insurerNo, feedId, today);
        run("""
                UPDATE care_relation r
                   SET name = p.name, kana = p.kana, kana_key = p.kana_key, birth_date = p.birth_date, sex = p.sex,
                       version = r.version + 1
                  FROM insured_person p
                 WHERE p.insurer_no = ? AND p.feed_id = ? AND NOT p.non_disclosure
                   AND r.insurer_no = p.insurer_no AND r.insured_no = p.insured_no
                   AND (r.name, r.kana, r.kana_key, r.birth_date, r.sex)
                       IS DISTINCT FROM (p.name, p.kana, p.kana_key, p.birth_date, p.sex)
                """, insurerNo, feedId);
    }

    private void run(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
