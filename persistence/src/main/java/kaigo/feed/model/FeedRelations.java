package kaigo.feed.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * 担当事業所への影響: what a feed's persons mean for the offices that care for them, in the feed's own transaction. 不開示
 * cuts an open relation and clears its listing copy at once; death and 資格喪失 end it on
 * their day; a new name reaches the copy.
 */
final class FeedRelations {
    private final Sql sql;
    private final long feedId;
    private final String insurerNo;
    private final LocalDate today;

    FeedRelations(Connection connection, long feedId, String insurerNo, LocalDate today) {
        this.sql = new Sql(connection);
        this.feedId = feedId;
        this.insurerNo = insurerNo;
        this.today = today;
    }

    /** The persons that the merge lists. */
    void followList() throws SQLException {
        sql.run(
                "CREATE TEMPORARY TABLE touched_person ON COMMIT DROP AS SELECT p.insured_no FROM "
                        + FeedChange.list(FeedKind.INSURED)
                        + " c JOIN insured_person p ON p.insurer_no = ? AND p.id = c.old_id"
                        + " WHERE EXISTS (SELECT 1 FROM care_relation r WHERE r.insurer_no = p.insurer_no"
                        + " AND r.insured_no = p.insured_no)",
                insurerNo);
        hide();
        end();
        takeBackEnds();
        copy();
    }

    /** After an undo: what it closes is closed, and nothing is opened again. */
    void closeTouched() throws SQLException {
        hide();
        end();
        copy();
    }

    private void hide() throws SQLException {
        sql.run("""
                UPDATE care_relation r
                   SET name = NULL, kana = NULL, kana_key = NULL, birth_date = NULL, sex = NULL,
                       ended_on = least(r.ended_on, ?),
                       ended_by_feed = CASE WHEN r.ended_on IS NULL THEN ? ELSE r.ended_by_feed END,
                       end_reason = CASE WHEN r.ended_on <= ? THEN r.end_reason ELSE 'NON_DISCLOSURE' END,
                       version = r.version + 1
                  FROM insured_person p JOIN touched_person d ON d.insured_no = p.insured_no
                 WHERE p.insurer_no = ? AND p.non_disclosure
                   AND r.insurer_no = p.insurer_no AND r.insured_no = p.insured_no AND r.name IS NOT NULL
                """, today, feedId, today, insurerNo);
    }

    /** On the day itself, also when it lies ahead: whoever looks compares with the day of the look. */
    private void end() throws SQLException {
        sql.run("""
                UPDATE care_relation r
                   SET ended_on = q.last_day, end_reason = q.reason, ended_by_feed = ?, version = r.version + 1
                  FROM (SELECT p.insurer_no, p.insured_no,
                               least(died_on, lost_on, CASE WHEN deleted_on IS NOT NULL THEN least(deleted_on, ?) END)
                                   AS last_day,
                               CASE WHEN died_on IS NULL THEN 'LEFT_INSURER' ELSE 'DIED' END AS reason
                          FROM insured_person p JOIN touched_person d ON d.insured_no = p.insured_no
                         WHERE p.insurer_no = ?
                           AND (died_on IS NOT NULL OR lost_on IS NOT NULL OR deleted_on IS NOT NULL)) q
                 WHERE r.insurer_no = q.insurer_no AND r.insured_no = q.insured_no
                   AND (r.ended_on IS NULL
                        OR r.ended_on > ? AND (r.ended_on, r.end_reason) IS DISTINCT FROM (q.last_day, q.reason))
                """, feedId, today, insurerNo, today);
    }

    /** A loss that lay ahead and that the insurer took back doesn't end anything. */
    private void takeBackEnds() throws SQLException {
        sql.run("""
                UPDATE care_relation r
                   SET ended_on = NULL, end_reason = NULL, ended_by_feed = NULL, version = r.version + 1
                  FROM insured_person p JOIN touched_person d ON d.insured_no = p.insured_no
                 WHERE p.insurer_no = ? AND NOT p.non_disclosure
                   AND p.died_on IS NULL AND p.lost_on IS NULL AND p.deleted_on IS NULL
                   AND r.insurer_no = p.insurer_no AND r.insured_no = p.insured_no
                   AND r.end_reason = 'LEFT_INSURER' AND r.ended_on > ?
                """, insurerNo, today);
    }

    /** What 不開示 ended gets no name again when the flag is lifted: only a new identity check opens it, with a new copy. */
    private void copy() throws SQLException {
        sql.run("""
                UPDATE care_relation r
                   SET name = p.name, kana = p.kana, kana_key = p.kana_key, birth_date = p.birth_date, sex = p.sex,
                       version = r.version + 1
                  FROM insured_person p JOIN touched_person d ON d.insured_no = p.insured_no
                 WHERE p.insurer_no = ? AND NOT p.non_disclosure
                   AND r.insurer_no = p.insurer_no AND r.insured_no = p.insured_no
                   AND r.end_reason IS DISTINCT FROM 'NON_DISCLOSURE'
                   AND (r.name, r.kana, r.kana_key, r.birth_date, r.sex)
                       IS DISTINCT FROM (p.name, p.kana, p.kana_key, p.birth_date, p.sex)
                """, insurerNo);
    }
}
