package kaigo.sharing.it;

import static kaigo.feed.model.FeedKind.ASSESSMENT;
import static kaigo.feed.model.FeedKind.BURDEN_RATIO;
import static kaigo.feed.model.FeedKind.CARD;
import static kaigo.feed.model.FeedKind.INSURED;
import static kaigo.feed.model.FeedKind.LIMIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.consent.CareRelationEnding;
import kaigo.consent.CareRelationReading;
import kaigo.consent.ConsentNotTakenHere;
import kaigo.consent.ConsentTaking;
import kaigo.consent.FourItemsDontMatch;
import kaigo.consent.IdentityChecking;
import kaigo.consent.model.ConsentState;
import kaigo.consent.model.FourItems;
import kaigo.consent.model.PersonNo;
import kaigo.consent.model.RelationEnded;
import kaigo.consent.model.Sex;
import kaigo.consent.model.Signer;
import kaigo.feed.IncomingFile;
import kaigo.feed.it.FeedFile;
import kaigo.feed.it.FeedSending;
import kaigo.feed.model.FeedState;
import kaigo.identifier.model.Kana;
import kaigo.insured.InsuredSearching;
import kaigo.insured.model.InsuredAsked;
import kaigo.it.InContainer;
import kaigo.sharing.AccessRecordReading;
import kaigo.sharing.CardPaper;
import kaigo.sharing.CardPrinting;
import kaigo.sharing.Disclosing;
import kaigo.sharing.InsuredDisclosing;
import kaigo.sharing.PersonView;
import kaigo.sharing.model.Condition;
import kaigo.sharing.model.InformationKind;
import kaigo.time.BusinessClock;
import org.junit.jupiter.api.Test;

/**
 * 不開示: the insurer's feed hides a person, and every door through which an office saw that person before is shut at once,
 * what it holds cleared, and stays shut when the flag is lifted. That no door is forgotten, {@code NonDisclosureDoorsTest} watches.
 */
public class NonDisclosureIT extends InContainer {
    /** Every use case by which an office learns of a person or does something with one; each is tried below. */
    public static final Set<String> DOORS = Set.of(
            "AccessRecordReading.ofThisOffice",
            "CardPrinting.forOffice",
            "CareRelationEnding.contractEnded",
            "CareRelationReading.counts",
            "CareRelationReading.desk",
            "CareRelationReading.file",
            "CareRelationReading.page",
            "CareRelationReading.withoutConsent",
            "ConsentTaking.prepare",
            "ConsentTaking.take",
            "Disclosing.open",
            "Disclosing.worklist",
            "IdentityChecking.failuresInTheLastHour",
            "IdentityChecking.insurerName",
            "IdentityChecking.register");

    private static final String OFFICE = "1379990705";
    private static final String NAME = "隠野 太郎";
    private static final EnumSet<InformationKind> ALL = EnumSet.of(
            InformationKind.CARD, InformationKind.BURDEN_RATIO, InformationKind.LIMIT, InformationKind.ASSESSMENT);

    @Inject
    FeedSending feeds;

    @Inject
    Scene scene;

    @Inject
    Disclosing disclosing;

    @Inject
    CardPrinting printing;

    @Inject
    AccessRecordReading looks;

    @Inject
    IdentityChecking checking;

    @Inject
    ConsentTaking taking;

    @Inject
    CareRelationReading relations;

    @Inject
    CareRelationEnding ending;

    @Inject
    InsuredSearching searching;

    @Inject
    InsuredDisclosing insured;

    @Inject
    BusinessClock clock;

    @Test
    void a_hidden_person_is_behind_no_door_and_a_lifted_flag_opens_none() throws Exception {
        String insurer = "139071";
        PersonNo person = served(insurer);
        assertSeen(person);

        sent(
                insurer,
                FeedFile.of(INSURED, insurer)
                        .row("2", "0000000001", "氏名", NAME, "カナ氏名", "カクレノ タロウ", "不開示", "1")
                        .incoming());

        assertHidden(person);
        assertThat(relation(insurer)).isEqualTo("NON_DISCLOSURE " + clock.today() + " cleared");
        assertTheInsurerSees(person);

        sent(
                insurer,
                FeedFile.of(INSURED, insurer)
                        .row("3", "0000000001", "氏名", NAME, "カナ氏名", "カクレノ タロウ", "不開示", "0")
                        .incoming());

        assertThat(relation(insurer))
                .as("the relation stays ended, and gets no copy again")
                .isEqualTo("NON_DISCLOSURE " + clock.today() + " cleared");
        assertListed(person, false);
        assertThat(open(person).listing()).isNull();
        assertThat(print(person, CardPaper.CARD)).isNull();
        as(() -> register(person));
        assertThat(open(person).card().granted())
                .as("who checks the person anew serves the person anew")
                .isTrue();
    }

    private void assertSeen(PersonNo person) throws Exception {
        assertListed(person, true);
        assertThat(open(person).card().granted()).isTrue();
        assertThat(print(person, CardPaper.CARD)).isNotNull();
        assertThat(as(() -> disclosing.worklist()).toString())
                .contains(person.insured().value());
    }

    private void assertHidden(PersonNo person) throws Exception {
        // 一覧, 件数, 同意がない人
        assertListed(person, false);
        // 詳細: as of somebody who was never here
        PersonView view = open(person);
        assertThat(view.listing()).isNull();
        assertThat(view.card().stoppedAt()).isEqualTo(Condition.RELATION);
        assertThat(view.toString())
                .doesNotContain(NAME, "カクレノ")
                .isEqualTo(open(nobody(person))
                        .toString()
                        .replace(
                                nobody(person).insured().value(),
                                person.insured().value()));
        // きょうの仕事
        assertThat(as(() -> disclosing.worklist()).toString())
                .doesNotContain(NAME, person.insured().value());
        // 写し
        for (CardPaper paper : CardPaper.values()) {
            assertThat(print(person, paper)).as(paper.name()).isNull();
        }
        // 4情報
        assertThatThrownBy(() -> as(() -> register(person))).isInstanceOf(FourItemsDontMatch.class);
        assertThat(as(() -> checking.failuresInTheLastHour())).isPositive();
        assertThat(as(() -> checking.insurerName(person.insurer())))
                .hasValueSatisfying(name -> assertThat(name).doesNotContain(NAME));
        // pages that were open: the consent's form, the file of the relation, the button that ends it
        assertThat(as(() -> taking.prepare(person)).toString()).doesNotContain(NAME, "カクレノ");
        assertThatThrownBy(() -> as(() -> {
                    taking.take(person, false, Signer.SELF);
                    return null;
                }))
                .isInstanceOf(ConsentNotTakenHere.class);
        assertThatThrownBy(() -> as(() -> relations.file(person))).isInstanceOf(RelationEnded.class);
        assertThatThrownBy(() -> as(() -> {
                    ending.contractEnded(person);
                    return null;
                }))
                .isInstanceOf(RelationEnded.class);
        // 閲覧記録 of the office itself: who looked, never at whom
        assertThat(as(() -> looks.ofThisOffice(person)).toString()).doesNotContain(NAME, "カクレノ");
    }

    private void assertTheInsurerSees(PersonNo person) throws Exception {
        String insurer = person.insurer().value();
        assertThat(feeds.as(
                                insurer,
                                () -> searching.first(
                                        new InsuredAsked(person.insured().value(), "", null), 20))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.nonDisclosure()).isTrue());
        assertThat(feeds.as(insurer, () -> insured.open(person.insured(), ALL))
                        .facts()
                        .nonDisclosure())
                .isTrue();
        assertThat(feeds.as(insurer, () -> printing.forInsurer(person.insured(), CardPaper.CARD))
                        .data())
                .isNotNull();
    }

    private void assertListed(PersonNo person, boolean listed) throws Exception {
        Set<ConsentState> any = EnumSet.noneOf(ConsentState.class);
        assertThat(as(() -> relations.page("", any, 0, 100)).toString().contains(NAME))
                .isEqualTo(listed);
        assertThat(as(() -> relations.page(person.insured().value(), any, 0, 100))
                        .total())
                .isEqualTo(listed ? 1 : 0);
        assertThat(as(() ->
                        relations.counts().values().stream().mapToLong(n -> n).sum()))
                .isEqualTo(listed ? 1 : 0);
        assertThat(as(() -> relations.withoutConsent(5)).toString()).doesNotContain(NAME);
        assertThat(as(() -> relations.desk()).toString()).doesNotContain(NAME);
    }

    /** A number that nobody has. */
    private static PersonNo nobody(PersonNo person) {
        return PersonNo.of(person.insurer().value(), "9999999999");
    }

    private PersonView open(PersonNo person) throws Exception {
        return as(() -> disclosing.open(person, ALL));
    }

    private Object print(PersonNo person, CardPaper paper) throws Exception {
        return as(() -> printing.forOffice(person, paper)).data();
    }

    /** A person with all the cards, whose certification ends soon, served with consent. */
    private PersonNo served(String insurer) throws Exception {
        String begun = clock.today().minusDays(300).toString();
        String soon = YearMonth.from(clock.today().plusDays(20)).atEndOfMonth().toString();
        scene.sql(
                "INSERT INTO insurer (insurer_no, name, kana, prefecture, kind, setup_completed_on) VALUES (?1, '試験市',"
                        + " 'シケンシ', '東京都', 'MUNICIPALITY', DATE '2026-04-01') ON CONFLICT (insurer_no) DO UPDATE"
                        + " SET setup_completed_on = excluded.setup_completed_on",
                insurer);
        scene.sql(
                "INSERT INTO office (office_no, name, kana, kana_key, address, described_by) VALUES (?1, '試験', 'シケン',"
                        + " 'シケン', '見本', '43') ON CONFLICT DO NOTHING",
                OFFICE);
        scene.sql(
                "INSERT INTO office_service (office_no, service_code) VALUES (?1, '43') ON CONFLICT DO NOTHING",
                OFFICE);
        sent(
                insurer,
                FeedFile.of(INSURED, insurer)
                        .row("1", "0000000001", "氏名", NAME, "カナ氏名", "カクレノ タロウ")
                        .incoming(),
                FeedFile.of(CARD, insurer)
                        .row("1", "0000000001", "交付日", begun, "認定日", begun, "有効期間開始", begun, "有効期間終了", soon)
                        .incoming(),
                FeedFile.of(BURDEN_RATIO, insurer).row("1", "0000000001").incoming(),
                FeedFile.of(LIMIT, insurer).row("1", "0000000001").incoming(),
                FeedFile.of(ASSESSMENT, insurer).row("1", "0000000001").incoming());
        PersonNo person = PersonNo.of(insurer, "0000000001");
        as(() -> register(person));
        as(() -> {
            taking.take(person, true, Signer.SELF);
            return null;
        });
        return person;
    }

    private Object register(PersonNo person) {
        checking.register(new FourItems(person, Kana.of("かくれの　たろう"), LocalDate.of(1941, 4, 12), Sex.MALE));
        return null;
    }

    private void sent(String insurer, IncomingFile... files) throws Exception {
        assertThat(feeds.sent(insurer, files).state()).isEqualTo(FeedState.APPLIED);
    }

    private String relation(String insurer) {
        List<?> rows = scene.rows(
                "SELECT end_reason || ' ' || ended_on || ' ' || CASE WHEN num_nonnulls(name, kana, kana_key, birth_date, sex) = 0"
                        + " THEN 'cleared' ELSE 'kept' END FROM care_relation WHERE insurer_no = ?1",
                insurer);
        return String.valueOf(rows.get(0));
    }

    private <T> T as(java.util.concurrent.Callable<T> work) throws Exception {
        return Actors.as(
                new Actor(
                        990_705L,
                        "相川 のぞみ",
                        Set.of(Role.OFFICE_STAFF),
                        OrganisationKind.OFFICE,
                        OFFICE,
                        "試験事業所（見本）",
                        "0a",
                        "NonDisclosureIT"),
                work);
    }
}
