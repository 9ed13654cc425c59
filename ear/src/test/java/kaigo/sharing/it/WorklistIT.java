package kaigo.sharing.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.LocalDate;
import kaigo.consent.model.PersonNo;
import kaigo.it.InContainer;
import kaigo.sharing.Disclosing;
import kaigo.sharing.Worklist;
import kaigo.sharing.model.WorklistCandidate;
import kaigo.time.BusinessClock;
import org.junit.jupiter.api.Test;

/** きょうの仕事: those whom the office may see are found, however many it may not see come before them. */
class WorklistIT extends InContainer {
    private static final String OFFICE = "1379990903";
    private static final int CLOSED = 60;

    @Inject
    Scene scene;

    @Inject
    Disclosing disclosing;

    @Inject
    BusinessClock clock;

    @PersistenceUnit(unitName = "kaigo")
    EntityManagerFactory factory;

    @Test
    void those_without_consent_crowd_nobody_out() throws Exception {
        LocalDate today = clock.today();
        scene.sql(
                "INSERT INTO office (office_no, name, kana, kana_key, address, described_by) VALUES (?1, '試験', 'シケン',"
                        + " 'シケン', '見本', '43') ON CONFLICT DO NOTHING",
                OFFICE);
        scene.sql(
                "INSERT INTO office_service (office_no, service_code) VALUES (?1, '43') ON CONFLICT DO NOTHING",
                OFFICE);
        for (int n = 0; n < CLOSED; n++) {
            served(today.plusDays(1), null);
        }
        PersonNo due = served(today.plusDays(40), null);
        consent(due);
        PersonNo ended = served(today.minusDays(4), null);
        consent(ended);
        consent(served(today.minusDays(61), null));
        PersonNo decided = served(today.plusDays(1000), today.minusDays(1));
        consent(decided);

        Worklist worklist = look();

        assertThat(worklist.due())
                .extracting(WorklistCandidate::person)
                .as("what has ended comes first, what ended long ago is told no more")
                .containsExactly(ended, due);
        assertThat(worklist.decided()).extracting(WorklistCandidate::person).containsExactly(decided);
        assertThat(scene.rows(
                        "SELECT 1 FROM access_record WHERE organisation_no = ?1 AND purpose = 'WORKLIST'", OFFICE))
                .as("a record for each that was shown, for none that was not")
                .hasSize(6);
        assertThat(Statements.of(factory, this::look))
                .as("clock, rules, due, decided, access records, audit record")
                .isLessThanOrEqualTo(6);
    }

    private Worklist look() throws Exception {
        return scene.at(OFFICE, () -> disclosing.worklist());
    }

    private PersonNo served(LocalDate validTo, LocalDate decidedOn) {
        PersonNo person = scene.person();
        String no = person.insured().value();
        scene.sql("UPDATE insurance_card SET valid_to = ?2 WHERE insured_no = ?1", no, java.sql.Date.valueOf(validTo));
        scene.sql(
                "INSERT INTO care_relation (office_no, insurer_no, insured_no, name, kana, kana_key, birth_date, sex,"
                        + " since, account_id, in_charge) SELECT ?2, insurer_no, insured_no, name, kana, kana_key,"
                        + " birth_date, sex, DATE '2026-04-01', 1, '相川 のぞみ' FROM insured_person WHERE insured_no = ?1",
                no,
                OFFICE);
        if (decidedOn != null) {
            scene.sql(
                    "UPDATE assessment_case SET decided_on = ?2, secondary_result = '22' WHERE insured_no = ?1",
                    no,
                    java.sql.Date.valueOf(decidedOn));
        }
        return person;
    }

    private void consent(PersonNo person) {
        scene.sql(
                "INSERT INTO consent (insurer_no, id, insured_no, state, text_version, channel, answered_at, taker_no,"
                        + " taker_name, signer) VALUES (?1, nextval('access_record_id') + 1000000000, ?2, 'GIVEN', '2026-04', 'OFFICE', now(), ?3,"
                        + " '試験', 'SELF')",
                person.insurer().value(),
                person.insured().value(),
                OFFICE);
    }
}
