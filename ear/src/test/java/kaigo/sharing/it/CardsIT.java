package kaigo.sharing.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import kaigo.consent.ConsentTaking;
import kaigo.consent.IdentityChecking;
import kaigo.consent.model.FourItems;
import kaigo.consent.model.PersonNo;
import kaigo.consent.model.Sex;
import kaigo.consent.model.Signer;
import kaigo.identifier.model.Kana;
import kaigo.insured.model.LimitStage;
import kaigo.it.InContainer;
import kaigo.sharing.CardPaper;
import kaigo.sharing.CardPrinting;
import kaigo.sharing.Disclosed;
import kaigo.sharing.Disclosing;
import kaigo.sharing.PersonView;
import kaigo.sharing.PrintedPaper;
import kaigo.sharing.model.Condition;
import kaigo.sharing.model.InformationKind;
import kaigo.time.BusinessClock;
import org.junit.jupiter.api.Test;

/** 負担割合証・負担限度額認定証と写し: the cards in hand, through the gate as every kind, each with its record. */
class CardsIT extends InContainer {
    @Inject
    Scene scene;

    @Inject
    Disclosing disclosing;

    @Inject
    CardPrinting printing;

    @Inject
    IdentityChecking checking;

    @Inject
    ConsentTaking taking;

    @Inject
    BusinessClock clock;

    @PersistenceUnit(unitName = "kaigo")
    EntityManagerFactory factory;

    @Test
    void the_cards_in_hand_and_those_to_come_are_told() throws Exception {
        PersonNo person = opened();
        LocalDate today = clock.today();
        ratio(person, "1", today.minusDays(300), today.plusDays(20));
        ratio(person, "3", today.minusDays(700), today.minusDays(301));
        ratio(person, "2", today.plusDays(21), today.plusDays(385));
        limit(person, "1", "3-1", today.minusDays(10), today.plusDays(100));
        limit(person, "2", null, today.minusDays(10), today.plusDays(100));
        scene.sql(
                "UPDATE insurance_card SET benefit_restriction = '支払方法の変更', restriction_from = ?2 WHERE insured_no = ?1",
                person.insured().value(),
                Date.valueOf(today));

        PersonView view = look(person);

        assertThat(view.record().ratio().data().card().ratio()).isEqualTo(1);
        assertThat(view.record().ratio().data().card().endsSoon(today)).isTrue();
        assertThat(view.record().ratio().data().next().ratio()).isEqualTo(2);
        assertThat(view.record().limit().data().card().stage()).isEqualTo(LimitStage.THREE_FIRST);
        assertThat(view.record().limit().data().card().endsSoon(today)).isFalse();
        assertThat(view.record().limit().data().reduction().reductionPercent()).isEqualTo(50);
        assertThat(view.card().data().restriction().runsOn(today)).isTrue();
        assertThat(records(person))
                .containsExactly(
                        "CARD PERSON_OPENED null", "BURDEN_RATIO PERSON_OPENED null", "LIMIT PERSON_OPENED null");
    }

    @Test
    void the_matrix_may_shut_one_kind_and_leave_the_others() throws Exception {
        PersonNo person = opened();
        ratio(person, "1", clock.today(), null);
        String rule =
                " sharing_rule SET superseded_at = %s WHERE kind = 'BURDEN_RATIO' AND actor_kind = 'CARE_MANAGER'";
        scene.sql("UPDATE" + rule.formatted("now()") + " AND superseded_at IS NULL AND profile = 'COUNCIL_114'");
        try {
            PersonView view = look(person);
            assertThat(view.record().ratio().stoppedAt()).isEqualTo(Condition.MATRIX);
            assertThat(view.record().ratio().data()).isNull();
            assertThat(view.card().granted()).isTrue();
            assertThat(print(person, CardPaper.RATIO).data()).isNull();
        } finally {
            scene.sql("UPDATE" + rule.formatted("NULL") + " AND profile = 'COUNCIL_114'");
        }
        assertThat(print(person, CardPaper.RATIO).data()).isNotNull();
    }

    @Test
    void a_copy_is_a_disclosure_with_a_record_of_its_own() throws Exception {
        PersonNo person = opened();
        limit(person, "1", "2", clock.today(), null);

        byte[] pdf = print(person, CardPaper.LIMIT).data().bytes();

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(print(person, CardPaper.CARD).data()).isNotNull();
        assertThat(print(person, CardPaper.RATIO).data()).as("no such card").isNull();
        assertThat(records(person))
                .containsExactly("LIMIT CARD_PRINTED null", "CARD CARD_PRINTED null", "BURDEN_RATIO CARD_PRINTED null");
    }

    @Test
    void without_consent_there_is_no_copy_but_a_record() throws Exception {
        PersonNo person = registered();

        Disclosed<PrintedPaper> denied = print(person, CardPaper.CARD);

        assertThat(denied.stoppedAt()).isEqualTo(Condition.CONSENT);
        assertThat(denied.data()).isNull();
        assertThat(records(person)).containsExactly("CARD CARD_PRINTED CONSENT");
    }

    @Test
    void all_four_kinds_cost_the_same_few_statements_however_many_cards() throws Exception {
        PersonNo person = opened();
        EnumSet<InformationKind> all = EnumSet.of(
                InformationKind.CARD, InformationKind.BURDEN_RATIO, InformationKind.LIMIT, InformationKind.ASSESSMENT);
        int few = Statements.of(factory, () -> scene.at(Scene.CARE_MANAGEMENT, () -> disclosing.open(person, all)));
        for (int year = 1; year < 15; year++) {
            ratio(person, "1", clock.today().minusYears(year), null);
            limit(person, "1", "2", clock.today().minusYears(year), null);
        }

        // clock, facts, access records, cards, burden cards, cases, usual days, audit record
        assertThat(few).isEqualTo(8);
        assertThat(Statements.of(factory, () -> scene.at(Scene.CARE_MANAGEMENT, () -> disclosing.open(person, all))))
                .isEqualTo(few);
    }

    private PersonView look(PersonNo person) throws Exception {
        return scene.at(
                Scene.CARE_MANAGEMENT,
                () -> disclosing.open(
                        person, EnumSet.of(InformationKind.CARD, InformationKind.BURDEN_RATIO, InformationKind.LIMIT)));
    }

    private Disclosed<PrintedPaper> print(PersonNo person, CardPaper paper) throws Exception {
        return scene.at(Scene.CARE_MANAGEMENT, () -> printing.forOffice(person, paper));
    }

    private void ratio(PersonNo person, String ratio, LocalDate from, LocalDate to) {
        scene.sql(
                "INSERT INTO burden_ratio (insurer_no, insured_no, history_no, ratio, applies_from, applies_to)"
                        + " VALUES ('139907', ?1, ?2, ?3, ?4, CAST(?5 AS date))",
                person.insured().value(),
                person.insured().value() + from,
                ratio,
                Date.valueOf(from),
                to == null ? null : to.toString());
    }

    private void limit(PersonNo person, String kind, String stage, LocalDate from, LocalDate to) {
        scene.sql(
                "INSERT INTO burden_limit (insurer_no, insured_no, history_no, kind, stage, applies_from, applies_to,"
                        + " meal_limit, reduction_percent) VALUES ('139907', ?1, ?2, ?3, CAST(?4 AS varchar), ?5,"
                        + " CAST(?6 AS date), 390, 50)",
                person.insured().value(),
                person.insured().value() + kind + from.toString().substring(2),
                kind,
                stage,
                Date.valueOf(from),
                to == null ? null : to.toString());
    }

    private PersonNo opened() throws Exception {
        PersonNo person = registered();
        scene.at(Scene.CARE_MANAGEMENT, () -> taking.take(person, true, Signer.SELF));
        return person;
    }

    private PersonNo registered() throws Exception {
        PersonNo person = scene.person();
        FourItems items = new FourItems(person, Kana.of("しけん　はなこ"), LocalDate.of(1941, 4, 12), Sex.FEMALE);
        scene.at(Scene.CARE_MANAGEMENT, () -> checking.register(items));
        return person;
    }

    private List<String> records(PersonNo person) {
        return scene
                .rows(
                        "SELECT kind || ' ' || purpose || ' ' || coalesce(reason, 'null') FROM access_record"
                                + " WHERE insured_no = ?1 ORDER BY id",
                        person.insured().value())
                .stream()
                .map(String::valueOf)
                .toList();
    }
}
