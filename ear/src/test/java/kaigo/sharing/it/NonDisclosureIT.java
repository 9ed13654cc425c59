package kaigo.sharing.it;

import static kaigo.feed.model.FeedKind.INSURED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import kaigo.consent.CareRelationEnding;
import kaigo.consent.CareRelationReading;
import kaigo.consent.ConsentNotTakenHere;
import kaigo.consent.ConsentTaking;
import kaigo.consent.FourItemsDontMatch;
import kaigo.consent.IdentityChecking;
import kaigo.consent.model.ConsentState;
import kaigo.consent.model.PersonNo;
import kaigo.consent.model.RelationEnded;
import kaigo.consent.model.Signer;
import kaigo.feed.it.FeedFile;
import kaigo.feed.it.FeedSending;
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

    private static final String NAME = ServedPerson.NAME;
    private static final EnumSet<InformationKind> ALL = EnumSet.of(
            InformationKind.CARD, InformationKind.BURDEN_RATIO, InformationKind.LIMIT, InformationKind.ASSESSMENT);

    @Inject
    FeedSending feeds;

    @Inject
    ServedPerson served;

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
        PersonNo person = served.of(insurer);
        assertSeen(person);

        served.sent(
                insurer,
                FeedFile.of(INSURED, insurer)
                        .row("2", "0000000001", "氏名", NAME, "カナ氏名", "カクレノ タロウ", "不開示", "1")
                        .incoming());

        assertHidden(person);
        assertThat(served.relation(insurer)).isEqualTo("NON_DISCLOSURE " + clock.today() + " cleared");
        assertTheInsurerSees(person);

        served.sent(
                insurer,
                FeedFile.of(INSURED, insurer)
                        .row("3", "0000000001", "氏名", NAME, "カナ氏名", "カクレノ タロウ", "不開示", "0")
                        .incoming());

        assertThat(served.relation(insurer))
                .as("the relation stays ended, and gets no copy again")
                .isEqualTo("NON_DISCLOSURE " + clock.today() + " cleared");
        assertListed(person, false);
        assertThat(open(person).listing()).isNull();
        assertThat(print(person, CardPaper.CARD)).isNull();
        served.as(() -> served.register(person));
        assertThat(open(person).card().granted())
                .as("who checks the person anew serves the person anew")
                .isTrue();
    }

    private void assertSeen(PersonNo person) throws Exception {
        assertListed(person, true);
        assertThat(open(person).card().granted()).isTrue();
        assertThat(print(person, CardPaper.CARD)).isNotNull();
        assertThat(served.as(() -> disclosing.worklist()).toString())
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
        assertThat(served.as(() -> disclosing.worklist()).toString())
                .doesNotContain(NAME, person.insured().value());
        // 写し
        for (CardPaper paper : CardPaper.values()) {
            assertThat(print(person, paper)).as(paper.name()).isNull();
        }
        // 4情報
        assertThatThrownBy(() -> served.as(() -> served.register(person))).isInstanceOf(FourItemsDontMatch.class);
        assertThat(served.as(() -> checking.failuresInTheLastHour())).isPositive();
        assertThat(served.as(() -> checking.insurerName(person.insurer())))
                .hasValueSatisfying(name -> assertThat(name).doesNotContain(NAME));
        // pages that were open: the consent's form, the file of the relation, the button that ends it
        assertThat(served.as(() -> taking.prepare(person)).toString()).doesNotContain(NAME, "カクレノ");
        assertThatThrownBy(() -> served.as(() -> {
                    taking.take(person, false, Signer.SELF);
                    return null;
                }))
                .isInstanceOf(ConsentNotTakenHere.class);
        assertThatThrownBy(() -> served.as(() -> relations.file(person))).isInstanceOf(RelationEnded.class);
        assertThatThrownBy(() -> served.as(() -> {
                    ending.contractEnded(person);
                    return null;
                }))
                .isInstanceOf(RelationEnded.class);
        // 閲覧記録 of the office itself: who looked, never at whom
        assertThat(served.as(() -> looks.ofThisOffice(person)).toString()).doesNotContain(NAME, "カクレノ");
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
        assertThat(served.as(() -> relations.page("", any, 0, 100)).toString().contains(NAME))
                .isEqualTo(listed);
        assertThat(served.as(() -> relations.page(person.insured().value(), any, 0, 100))
                        .total())
                .isEqualTo(listed ? 1 : 0);
        assertThat(served.as(() ->
                        relations.counts().values().stream().mapToLong(n -> n).sum()))
                .isEqualTo(listed ? 1 : 0);
        assertThat(served.as(() -> relations.withoutConsent(5)).toString()).doesNotContain(NAME);
        assertThat(served.as(() -> relations.desk()).toString()).doesNotContain(NAME);
    }

    /** A number that nobody has. */
    private static PersonNo nobody(PersonNo person) {
        return PersonNo.of(person.insurer().value(), "9999999999");
    }

    private PersonView open(PersonNo person) throws Exception {
        return served.as(() -> disclosing.open(person, ALL));
    }

    private Object print(PersonNo person, CardPaper paper) throws Exception {
        return served.as(() -> printing.forOffice(person, paper)).data();
    }
}
