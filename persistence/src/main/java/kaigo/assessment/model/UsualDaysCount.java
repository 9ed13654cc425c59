package kaigo.assessment.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** ふだんの日数の集計: medians over an insurer's applications decided in the six months before a day, kept for whoever looks. */
public final class UsualDaysCount {
    private static final String COUNT = """
            INSERT INTO usual_days (insurer_no, counted_on, cases, survey, opinion, judging, board, deciding)
            SELECT ?, ?, count(*),
                   coalesce(percentile_disc(0.5) WITHIN GROUP (ORDER BY survey_received_on - survey_requested_on), 0),
                   coalesce(percentile_disc(0.5) WITHIN GROUP (ORDER BY opinion_received_on - opinion_requested_on), 0),
                   coalesce(percentile_disc(0.5) WITHIN GROUP
                       (ORDER BY primary_judged_on - greatest(survey_received_on, opinion_received_on)), 0),
                   coalesce(percentile_disc(0.5) WITHIN GROUP (ORDER BY board_on - primary_judged_on), 0),
                   coalesce(percentile_disc(0.5) WITHIN GROUP (ORDER BY decided_on - board_on), 0)
              FROM assessment_case
             WHERE insurer_no = ? AND superseded_at IS NULL AND deleted_on IS NULL
               AND decided_on > ? AND decided_on <= ?
               AND survey_requested_on IS NOT NULL AND survey_received_on IS NOT NULL
               AND opinion_requested_on IS NOT NULL AND opinion_received_on IS NOT NULL
               AND primary_judged_on IS NOT NULL AND board_on IS NOT NULL
            ON CONFLICT (insurer_no) DO UPDATE
               SET counted_on = excluded.counted_on, cases = excluded.cases, survey = excluded.survey,
                   opinion = excluded.opinion, judging = excluded.judging, board = excluded.board,
                   deciding = excluded.deciding
            """;

    private static final int MONTHS = 6;

    private final Connection connection;

    /** @param connection whose transaction is the caller's */
    public UsualDaysCount(Connection connection) {
        this.connection = connection;
    }

    /** Counts the insurer's anew. */
    public void count(String insurerNo, LocalDate today) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(COUNT)) {
            count.setString(1, insurerNo);
            count.setObject(2, today);
            count.setString(3, insurerNo);
            count.setObject(4, today.minusMonths(MONTHS));
            count.setObject(5, today);
            count.executeUpdate();
        }
    }

    /** The insurers whose figures are of an earlier day. */
    public List<String> dueOn(LocalDate today) throws SQLException {
        try (PreparedStatement due = connection.prepareStatement(
                "SELECT insurer_no FROM usual_days WHERE counted_on < ? ORDER BY insurer_no")) {
            due.setObject(1, today);
            List<String> insurers = new ArrayList<>();
            try (ResultSet rows = due.executeQuery()) {
                while (rows.next()) {
                    insurers.add(rows.getString(1));
                }
            }
            return insurers;
        }
    }
}
