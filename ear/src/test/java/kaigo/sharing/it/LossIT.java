package kaigo.sharing.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import kaigo.consent.ConsentTaking;
import kaigo.consent.IdentityChecking;
import kaigo.consent.model.FourItems;
import kaigo.consent.model.PersonNo;
import kaigo.consent.model.Sex;
import kaigo.consent.model.Signer;
import kaigo.identifier.model.Kana;
import kaigo.it.InContainer;
import kaigo.sharing.Disclosing;
import kaigo.sharing.PersonView;
import kaigo.sharing.Worklist;
import kaigo.sharing.model.Condition;
import kaigo.sharing.model.InformationKind;
import kaigo.sharing.model.WorklistCandidate;
import kaigo.time.BusinessClock;
import org.junit.jupiter.api.Test;

/** 資格喪失・死亡: from that day on the gate is shut, and the worklist is silent, whatever the relation says. */
class LossIT extends InContainer {
    @Inject
    Scene scene;

    @Inject
    Disclosing disclosing;

    @Inject
    IdentityChecking checking;

    @Inject
    ConsentTaking taking;

    @Inject
    BusinessClock clock;

    @Test
    void who_leaves_tomorrow_is_still_seen_today() throws Exception {
        PersonNo person = opened();
        leaves(person, "lost_on", clock.today().plusDays(1));

        assertThat(look(person).card().granted()).isTrue();
        assertThat(listed(person)).isTrue();
    }

    @Test
    void who_left_today_is_seen_no_longer() throws Exception {
        PersonNo person = opened();
        leaves(person, "lost_on", clock.today());

        assertShut(person);
    }

    @Test
    void who_died_is_seen_no_longer() throws Exception {
        PersonNo person = opened();
        leaves(person, "died_on", clock.today().minusDays(1));

        assertShut(person);
    }

    @Test
    void an_insurer_that_is_no_longer_active_closes_everything() throws Exception {
        PersonNo person = opened();
        scene.sql("UPDATE insurer SET active = false WHERE insurer_no = '139907'");
        try {
            assertThat(look(person).card().stoppedAt()).isEqualTo(Condition.SETUP);
            assertThat(listed(person)).isFalse();
        } finally {
            scene.sql("UPDATE insurer SET active = true WHERE insurer_no = '139907'");
        }
    }

    @Test
    void two_open_applications_are_both_shown() throws Exception {
        PersonNo person = opened();
        scene.sql(
                "INSERT INTO assessment_case (insurer_no, insured_no, history_no, applied_on, kind) VALUES"
                        + " ('139907', ?1, ?2, DATE '2026-11-10', '3')",
                person.insured().value(),
                person.insured().value() + "b");

        var seen = look(person).assessment().data();

        assertThat(seen.running().appliedOn()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(seen.toString()).contains("2026-11-06");
    }

    private void assertShut(PersonNo person) throws Exception {
        PersonView view = look(person);
        assertThat(view.card().stoppedAt()).isEqualTo(Condition.RELATION);
        assertThat(view.assessment().data()).isNull();
        assertThat(view.listing()).isNull();
        assertThat(listed(person)).isFalse();
    }

    private void leaves(PersonNo person, String column, LocalDate day) {
        scene.sql(
                "UPDATE insured_person SET " + column + " = ?2 WHERE insured_no = ?1",
                person.insured().value(),
                java.sql.Date.valueOf(day));
    }

    private PersonView look(PersonNo person) throws Exception {
        return scene.at(
                Scene.CARE_MANAGEMENT,
                () -> disclosing.open(person, EnumSet.of(InformationKind.CARD, InformationKind.ASSESSMENT)));
    }

    private boolean listed(PersonNo person) throws Exception {
        Worklist worklist = scene.at(Scene.CARE_MANAGEMENT, () -> disclosing.worklist());
        return worklist.due().stream().map(WorklistCandidate::person).anyMatch(person::equals);
    }

    private PersonNo opened() throws Exception {
        PersonNo person = scene.person();
        scene.sql(
                "UPDATE insurance_card SET valid_to = ?2 WHERE insured_no = ?1",
                person.insured().value(),
                java.sql.Date.valueOf(clock.today()));
        scene.at(
                Scene.CARE_MANAGEMENT,
                () -> checking.register(
                        new FourItems(person, Kana.of("しけん　はなこ"), LocalDate.of(1941, 4, 12), Sex.FEMALE)));
        scene.at(Scene.CARE_MANAGEMENT, () -> taking.take(person, true, Signer.SELF));
        return person;
    }
}
