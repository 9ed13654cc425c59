package kaigo.insured.it;

import static kaigo.feed.model.FeedKind.BURDEN_RATIO;
import static kaigo.feed.model.FeedKind.CARD;
import static kaigo.feed.model.FeedKind.INSURED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaigo.feed.it.FeedFile;
import kaigo.feed.it.FeedSending;
import kaigo.feed.model.FeedState;
import kaigo.identifier.model.InsuredNo;
import kaigo.insured.model.PersonVersion;
import kaigo.insured.model.PersonVersion.Subject;
import kaigo.it.InContainer;
import kaigo.sharing.AccessRecordReading;
import kaigo.sharing.CardPaper;
import kaigo.sharing.CardPrinting;
import kaigo.sharing.InsuredDisclosing;
import kaigo.sharing.InsuredView;
import kaigo.sharing.NoSuchInsured;
import kaigo.sharing.it.Scene;
import kaigo.sharing.it.Statements;
import kaigo.sharing.model.InformationKind;
import org.junit.jupiter.api.Test;

/** 被保険者の詳細: the insurer sees its own insured, before the set-up is done too, and every look leaves its records. */
class InsuredDisclosingIT extends InContainer {
    private static final String INSURER = "139444";
    private static final String OTHER = "139451";
    private static final Set<InformationKind> CARDS =
            EnumSet.of(InformationKind.CARD, InformationKind.BURDEN_RATIO, InformationKind.LIMIT);
    private static int next = (int) (System.nanoTime() % 1_000_000);

    @Inject
    InsuredDisclosing disclosing;

    @Inject
    CardPrinting printing;

    @Inject
    AccessRecordReading looks;

    @Inject
    FeedSending feeds;

    @Inject
    Scene scene;

    @PersistenceUnit(unitName = "kaigo")
    EntityManagerFactory factory;

    @Test
    void the_insurer_sees_what_it_sent_and_leaves_a_record_a_kind() throws Exception {
        InsuredNo insured = fed();

        InsuredView view = feeds.as(INSURER, () -> disclosing.open(insured, CARDS));

        assertThat(view.facts().name()).isEqualTo("見本 太郎");
        assertThat(view.record().card().data()).isNotNull();
        assertThat(view.record().ratio().data().card().ratio()).isEqualTo(1);
        assertThat(view.record().assessment().data()).isNull();
        assertThat(view.versions()).isEmpty();
        assertThat(records(insured))
                .containsExactly(
                        "CARD PERSON_OPENED GRANTED",
                        "BURDEN_RATIO PERSON_OPENED GRANTED",
                        "LIMIT PERSON_OPENED GRANTED");
        assertThat(feeds.as(INSURER, () -> looks.ofInsured(insured)))
                .hasSize(3)
                .allMatch(look -> look.organisation().equals(INSURER) && look.reason() == null);
        assertThat(feeds.as(OTHER, () -> looks.ofInsured(insured))).isEmpty();
    }

    @Test
    void another_insurers_person_is_nobody() throws Exception {
        InsuredNo insured = fed();

        assertThatThrownBy(() -> feeds.as(OTHER, () -> disclosing.open(insured, CARDS)))
                .isInstanceOf(NoSuchInsured.class);
        assertThat(feeds.as(OTHER, () -> printing.forInsurer(insured, CardPaper.CARD))
                        .data())
                .isNull();
    }

    @Test
    void the_history_has_every_version_and_says_which_counts() throws Exception {
        InsuredNo insured = fed();
        assertThat(feeds.sent(
                                INSURER,
                                FeedFile.of(BURDEN_RATIO, INSURER)
                                        .row("B" + insured, insured.value(), "負担割合", "2")
                                        .incoming(),
                                FeedFile.of(INSURED, INSURER)
                                        .row("B" + insured, insured.value(), "住所", "みどり野市見本町9")
                                        .incoming())
                        .state())
                .isEqualTo(FeedState.APPLIED);

        InsuredView view = feeds.as(INSURER, () -> disclosing.history(insured));

        assertThat(of(view, Subject.RATIO)).extracting(PersonVersion::code).containsExactly("2", "1");
        assertThat(of(view, Subject.RATIO)).extracting(PersonVersion::inForce).containsExactly(true, false);
        assertThat(of(view, Subject.RATIO).get(0).historyNo()).isEqualTo("B" + insured);
        assertThat(of(view, Subject.RATIO).get(0).baseDate()).isNotNull();
        assertThat(of(view, Subject.PERSON)).hasSize(2);
        assertThat(of(view, Subject.CARD)).hasSize(1);
        assertThat(view.record().card().data())
                .as("only the versions were asked for")
                .isNull();
        assertThat(records(insured)).as("they tell of every kind").hasSize(4);
    }

    @Test
    void a_look_costs_the_same_however_much_there_is() throws Exception {
        InsuredNo insured = fed();
        Set<InformationKind> all = EnumSet.copyOf(CARDS);
        all.add(InformationKind.ASSESSMENT);
        int few = Statements.of(factory, () -> feeds.as(INSURER, () -> disclosing.open(insured, all)));
        int fewVersions = Statements.of(factory, () -> feeds.as(INSURER, () -> disclosing.history(insured)));
        scene.sql(
                "INSERT INTO burden_ratio (insurer_no, insured_no, history_no, applies_from, applies_to, ratio)"
                        + " SELECT ?1, ?2, ?2 || n, make_date(2000 + n, 8, 1), make_date(2001 + n, 7, 31), '1'"
                        + " FROM generate_series(1, 20) AS n",
                INSURER,
                insured.value());

        // clock, person, rules, access records, cards, burden cards, cases, audit record (names of offices: one more)
        assertThat(few).isEqualTo(8);
        assertThat(Statements.of(factory, () -> feeds.as(INSURER, () -> disclosing.open(insured, all))))
                .isEqualTo(few);
        assertThat(Statements.of(factory, () -> feeds.as(INSURER, () -> disclosing.history(insured))))
                .isEqualTo(fewVersions);
    }

    @Test
    void a_copy_is_a_disclosure_of_its_own() throws Exception {
        InsuredNo insured = fed();

        byte[] pdf = feeds.as(INSURER, () -> printing.forInsurer(insured, CardPaper.CARD))
                .data()
                .bytes();

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(feeds.as(INSURER, () -> printing.forInsurer(insured, CardPaper.LIMIT))
                        .data())
                .as("no such card")
                .isNull();
        assertThat(records(insured)).containsExactly("CARD CARD_PRINTED GRANTED", "LIMIT CARD_PRINTED GRANTED");
    }

    /** A person with a card and a ratio, by a feed. */
    private InsuredNo fed() throws Exception {
        next++;
        InsuredNo insured = InsuredNo.of("%010d".formatted(next));
        assertThat(feeds.sent(
                                INSURER,
                                FeedFile.of(INSURED, INSURER)
                                        .row("A" + next, insured.value())
                                        .incoming(),
                                FeedFile.of(CARD, INSURER)
                                        .row("A" + next, insured.value())
                                        .incoming(),
                                FeedFile.of(BURDEN_RATIO, INSURER)
                                        .row("A" + next, insured.value())
                                        .incoming())
                        .state())
                .isEqualTo(FeedState.APPLIED);
        return insured;
    }

    private static List<PersonVersion> of(InsuredView view, Subject subject) {
        return view.versions().stream()
                .filter(version -> version.subject() == subject)
                .toList();
    }

    private List<String> records(InsuredNo insured) {
        return scene
                .rows(
                        "SELECT kind || ' ' || purpose || ' ' || outcome FROM access_record WHERE insurer_no = ?1"
                                + " AND insured_no = ?2 AND organisation = 'INSURER' ORDER BY id",
                        INSURER,
                        insured.value())
                .stream()
                .map(String::valueOf)
                .toList();
    }
}
