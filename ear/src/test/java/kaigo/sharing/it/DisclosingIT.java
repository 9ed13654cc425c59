package kaigo.sharing.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaigo.consent.ConsentNotTakenHere;
import kaigo.consent.ConsentTaking;
import kaigo.consent.ConsentWithdrawing;
import kaigo.consent.FourItemsDontMatch;
import kaigo.consent.IdentityChecking;
import kaigo.consent.model.ConsentState;
import kaigo.consent.model.FourItems;
import kaigo.consent.model.PersonNo;
import kaigo.consent.model.Sex;
import kaigo.consent.model.Signer;
import kaigo.identifier.model.CareLevel;
import kaigo.identifier.model.Kana;
import kaigo.it.InContainer;
import kaigo.sharing.Disclosing;
import kaigo.sharing.PersonView;
import kaigo.sharing.model.Condition;
import kaigo.sharing.model.InformationKind;
import org.junit.jupiter.api.Test;

/** 閲覧の門: what opens it, what closes it, and the record that every look leaves. */
class DisclosingIT extends InContainer {
    private static final Set<InformationKind> BOTH = EnumSet.of(InformationKind.CARD, InformationKind.ASSESSMENT);

    /** An office that doesn't serve the person is refused all of it, whatever it asked for. */
    private static final List<String> DENIED = List.of(
            "CARD DENIED RELATION",
            "BURDEN_RATIO DENIED RELATION",
            "LIMIT DENIED RELATION",
            "ASSESSMENT DENIED RELATION");

    @Inject
    Scene scene;

    @Inject
    Disclosing disclosing;

    @Inject
    IdentityChecking checking;

    @Inject
    ConsentTaking taking;

    @Inject
    ConsentWithdrawing withdrawing;

    @PersistenceUnit(unitName = "kaigo")
    EntityManagerFactory factory;

    @Test
    void an_office_that_checked_and_has_consent_sees_card_and_progress() throws Exception {
        PersonNo person = opened();

        PersonView view = look(person);

        assertThat(view.card().data().level()).isEqualTo(CareLevel.CARE_2);
        assertThat(view.assessment().data().running().appliedOn()).isEqualTo(LocalDate.of(2026, 11, 6));
        assertThat(records(person)).containsExactly("CARD GRANTED null", "ASSESSMENT GRANTED null");
    }

    @Test
    void what_is_not_asked_for_is_neither_told_nor_recorded() throws Exception {
        PersonNo person = opened();

        PersonView card = look(person, EnumSet.of(InformationKind.CARD));
        PersonView none = look(person, EnumSet.noneOf(InformationKind.class));

        assertThat(card.assessment().data()).isNull();
        assertThat(card.assessment().granted()).isTrue();
        assertThat(none.listing().name()).isEqualTo("試験 花子");
        assertThat(none.card().data()).isNull();
        assertThat(none.baseDate()).isNull();
        assertThat(records(person)).containsExactly("CARD GRANTED null");
    }

    @Test
    void an_office_without_a_relation_leaves_a_record_even_when_it_asks_for_nothing() throws Exception {
        PersonNo person = scene.person();

        assertThat(look(person, EnumSet.noneOf(InformationKind.class)).listing())
                .isNull();
        assertThat(records(person)).isEqualTo(DENIED);
    }

    @Test
    void without_a_relation_nothing_is_said_of_the_person() throws Exception {
        PersonNo person = scene.person();

        PersonView view = look(person);

        assertThat(view.listing()).isNull();
        assertThat(view.card().data()).isNull();
        assertThat(view.card().stoppedAt()).isEqualTo(Condition.RELATION);
        assertThat(records(person)).isEqualTo(DENIED);
    }

    @Test
    void without_consent_the_list_copy_shows_and_no_date() throws Exception {
        PersonNo person = registered(Scene.CARE_MANAGEMENT);

        PersonView view = look(person);

        assertThat(view.listing().name()).isEqualTo("試験 花子");
        assertThat(view.baseDate()).isNull();
        assertThat(view.card().data()).isNull();
        assertThat(view.assessment().data()).isNull();
        assertThat(view.card().stoppedAt()).isEqualTo(Condition.CONSENT);
    }

    @Test
    void a_withdrawal_denies_the_next_look() throws Exception {
        PersonNo person = opened();

        scene.atInsurer(() -> withdrawing.withdraw(person.insured()));

        PersonView view = look(person);
        assertThat(view.consent().state()).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(view.card().stoppedAt()).isEqualTo(Condition.CONSENT);
        assertThat(view.card().data()).isNull();
    }

    @Test
    void consent_given_to_one_office_opens_every_other_that_has_checked() throws Exception {
        PersonNo person = opened();
        register(Scene.HOME_HELP, person);

        PersonView view = scene.at(Scene.HOME_HELP, () -> disclosing.open(person, BOTH));

        assertThat(view.card().granted()).isTrue();
    }

    @Test
    void an_insurer_that_is_not_set_up_closes_everything() throws Exception {
        PersonNo person = opened();
        scene.sql("UPDATE insurer SET setup_completed_on = NULL WHERE insurer_no = '139907'");
        try {
            assertThat(look(person).card().stoppedAt()).isEqualTo(Condition.SETUP);
        } finally {
            scene.sql("UPDATE insurer SET setup_completed_on = DATE '2026-04-01' WHERE insurer_no = '139907'");
        }
    }

    @Test
    void who_is_not_to_be_disclosed_is_neither_found_nor_shown() throws Exception {
        PersonNo person = opened();
        scene.sql(
                "UPDATE insured_person SET non_disclosure = true WHERE insured_no = ?1",
                person.insured().value());

        assertThat(look(person).listing()).isNull();
        assertThat(look(person).card().stoppedAt()).isEqualTo(Condition.RELATION);
        assertThatThrownBy(() -> register(Scene.HOME_HELP, person)).isInstanceOf(FourItemsDontMatch.class);
    }

    @Test
    void without_a_durable_record_there_is_no_data() throws Exception {
        PersonNo person = opened();
        scene.sql("ALTER TABLE access_record ADD CONSTRAINT broken CHECK (insured_no <> '" + person.insured() + "')"
                + " NOT VALID");
        try {
            assertThatThrownBy(() -> look(person)).isInstanceOf(Exception.class);
        } finally {
            scene.sql("ALTER TABLE access_record DROP CONSTRAINT broken");
        }
        assertThat(records(person)).isEmpty();
    }

    @Test
    void a_look_costs_the_same_few_statements_however_long_the_history() throws Exception {
        PersonNo person = opened();
        int few = Statements.of(factory, () -> look(person));
        for (int year = 2010; year < 2025; year++) {
            scene.sql(
                    "INSERT INTO insurance_card (insurer_no, insured_no, history_no, issued_on, care_level, valid_from,"
                            + " valid_to) VALUES ('139907', ?1, ?2, make_date(?3, 1, 1), '21', make_date(?3, 1, 1),"
                            + " make_date(?3, 12, 31))",
                    person.insured().value(),
                    person.insured().value() + year,
                    year);
        }

        int many = Statements.of(factory, () -> look(person));

        // clock, facts, access records, cards, cases, usual days, audit record
        assertThat(few).isEqualTo(7);
        assertThat(many).isEqualTo(few);
    }

    @Test
    void only_a_care_manager_or_a_residence_takes_consent() throws Exception {
        PersonNo person = registered(Scene.HOME_HELP);

        assertThatThrownBy(() -> scene.at(Scene.HOME_HELP, () -> taking.take(person, true, Signer.SELF)))
                .isInstanceOf(ConsentNotTakenHere.class);
    }

    @Test
    void a_check_of_yesterday_is_too_old_to_take_consent() throws Exception {
        PersonNo person = registered(Scene.CARE_MANAGEMENT);
        scene.sql(
                "UPDATE identity_check SET checked_at = checked_at - interval '25 hours' WHERE insured_no = ?1",
                person.insured().value());

        assertThatThrownBy(() -> scene.at(Scene.CARE_MANAGEMENT, () -> taking.take(person, true, Signer.SELF)))
                .isInstanceOf(ConsentNotTakenHere.class);
        register(Scene.CARE_MANAGEMENT, person);
        scene.at(Scene.CARE_MANAGEMENT, () -> taking.take(person, true, Signer.SELF));
        assertThat(look(person).card().granted()).isTrue();
    }

    private PersonView look(PersonNo person) throws Exception {
        return look(person, BOTH);
    }

    private PersonView look(PersonNo person, Set<InformationKind> kinds) throws Exception {
        return scene.at(Scene.CARE_MANAGEMENT, () -> disclosing.open(person, kinds));
    }

    private PersonNo opened() throws Exception {
        PersonNo person = registered(Scene.CARE_MANAGEMENT);
        scene.at(Scene.CARE_MANAGEMENT, () -> taking.take(person, true, Signer.SELF));
        return person;
    }

    private PersonNo registered(String office) throws Exception {
        PersonNo person = scene.person();
        register(office, person);
        return person;
    }

    private void register(String office, PersonNo person) throws Exception {
        FourItems items = new FourItems(person, Kana.of("しけん　はなこ"), LocalDate.of(1941, 4, 12), Sex.FEMALE);
        scene.at(office, () -> checking.register(items));
    }

    private List<String> records(PersonNo person) {
        return scene
                .rows(
                        "SELECT kind || ' ' || outcome || ' ' || coalesce(reason, 'null') FROM access_record"
                                + " WHERE insured_no = ?1 ORDER BY id",
                        person.insured().value())
                .stream()
                .map(String::valueOf)
                .toList();
    }
}
