package kaigo.sharing.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("見本の担当・本人確認・同意")
class DemoRelationsIT extends FromOutside {
    /** What the demo laid: other tests register persons of their own. */
    private static final String DEMO = " AND %s.insured_no LIKE '00002_____' ";

    @Test
    @DisplayName("an office took an answer only if its kind may, within a day of its own identity check")
    void answers_keep_the_rules() {
        assertThat(count("SELECT count(*) FROM consent c WHERE c.channel = 'OFFICE'" + DEMO.formatted("c")))
                .isGreaterThan(5);
        assertThat(count("SELECT count(*) FROM consent c WHERE c.channel = 'OFFICE'" + DEMO.formatted("c")
                        + "AND NOT EXISTS (SELECT 1 FROM identity_check i WHERE i.insurer_no = c.insurer_no"
                        + " AND i.insured_no = c.insured_no AND i.office_no = c.taker_no"
                        + " AND c.answered_at - i.checked_at BETWEEN interval '0' AND interval '24 hours')"))
                .isZero();
        assertThat(count("SELECT count(*) FROM consent c WHERE c.channel = 'OFFICE'" + DEMO.formatted("c")
                        + "AND NOT EXISTS (SELECT 1 FROM office_service s JOIN service_type t ON t.code = s.service_code"
                        + " WHERE s.office_no = c.taker_no AND t.takes_consent)"))
                .isZero();
    }

    @Test
    @DisplayName("a relation began by an identity check, to somebody who is insured and can be found")
    void relations_keep_the_rules() {
        assertThat(count("SELECT count(*) FROM care_relation r WHERE true" + DEMO.formatted("r")))
                .isGreaterThan(20);
        assertThat(count("SELECT count(*) FROM care_relation r WHERE true" + DEMO.formatted("r")
                        + "AND NOT EXISTS (SELECT 1 FROM identity_check i WHERE i.insurer_no = r.insurer_no"
                        + " AND i.insured_no = r.insured_no AND i.office_no = r.office_no"
                        + " AND (i.checked_at AT TIME ZONE 'Asia/Tokyo')::date = r.since)"))
                .isZero();
        assertThat(count("SELECT count(*) FROM care_relation r JOIN insured_person p ON p.insurer_no = r.insurer_no"
                        + " AND p.insured_no = r.insured_no WHERE (p.non_disclosure OR p.lost_on <= r.since"
                        + " OR p.died_on <= r.since)" + DEMO.formatted("r")))
                .isZero();
    }

    @Test
    @DisplayName("another start lays nothing twice")
    void once() {
        String all = "SELECT (SELECT count(*) FROM identity_check d WHERE true" + DEMO.formatted("d")
                + ") + (SELECT count(*) FROM consent c WHERE true" + DEMO.formatted("c") + ")";
        long before = count(all);

        RunningSystem.get().loadDemoData();

        assertThat(count(all)).isEqualTo(before);
    }

    private static long count(String question) {
        return RunningSystem.get().database().call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(question);
                    ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }
}
