package kaigo.sharing.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import kaigo.account.Actors;
import kaigo.consent.FourItemsDontMatch;
import kaigo.consent.IdentityChecking;
import kaigo.consent.IdentityChecksBlocked;
import kaigo.consent.model.FourItems;
import kaigo.consent.model.PersonNo;
import kaigo.consent.model.Sex;
import kaigo.identifier.model.Kana;
import kaigo.it.InContainer;
import org.junit.jupiter.api.Test;

/** 本人確認: all four or nobody, and ten failures close the door. */
class IdentityCheckingIT extends InContainer {
    private static final LocalDate BORN = LocalDate.of(1941, 4, 12);

    @Inject
    Scene scene;

    @Inject
    IdentityChecking checking;

    @Test
    void each_of_the_four_must_fit_and_none_is_named() {
        PersonNo person = scene.person();
        PersonNo nobody = PersonNo.of(Scene.INSURER, "0999999999");
        Kana kana = Kana.of("シケンハナコ");

        for (FourItems wrong : List.of(
                new FourItems(nobody, kana, BORN, Sex.FEMALE),
                new FourItems(person, Kana.of("シケンハナヨ"), BORN, Sex.FEMALE),
                new FourItems(person, kana, BORN.plusDays(1), Sex.FEMALE),
                new FourItems(person, kana, BORN, Sex.MALE))) {
            assertThatThrownBy(() -> register(wrong, staff()))
                    .isInstanceOf(FourItemsDontMatch.class)
                    .hasMessage("refusal.fourItemsDontMatch");
        }
        assertThat(scene.rows(
                        "SELECT 1 FROM care_relation WHERE insured_no = ?1",
                        person.insured().value()))
                .isEmpty();
    }

    @Test
    void ten_failures_block_the_staff_member_even_with_the_right_items() throws Exception {
        PersonNo person = scene.person();
        long staff = staff();
        FourItems right = new FourItems(person, Kana.of("シケンハナコ"), BORN, Sex.FEMALE);
        FourItems wrong = new FourItems(person, Kana.of("シケンハナコ"), BORN, Sex.MALE);

        for (int n = 0; n < 10; n++) {
            assertThatThrownBy(() -> register(wrong, staff)).isInstanceOf(FourItemsDontMatch.class);
        }

        assertThatThrownBy(() -> register(right, staff)).isInstanceOf(IdentityChecksBlocked.class);
        register(right, staff());
    }

    @Test
    void a_death_or_a_move_away_can_not_be_registered() {
        PersonNo person = scene.person();
        scene.sql(
                "UPDATE insured_person SET lost_on = DATE '2026-10-01' WHERE insured_no = ?1",
                person.insured().value());

        assertThatThrownBy(() -> register(new FourItems(person, Kana.of("シケンハナコ"), BORN, Sex.FEMALE), staff()))
                .isInstanceOf(FourItemsDontMatch.class);
    }

    private void register(FourItems items, long account) throws Exception {
        Actors.as(Scene.actor(Scene.CARE_MANAGEMENT, account), () -> {
            checking.register(items);
            return null;
        });
    }

    private static long staff() {
        return 1_000_000 + ThreadLocalRandom.current().nextInt(1_000_000);
    }
}
