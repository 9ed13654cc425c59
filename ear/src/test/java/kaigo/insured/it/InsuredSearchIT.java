package kaigo.insured.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import kaigo.account.RightDenied;
import kaigo.account.model.Role;
import kaigo.feed.it.FeedSending;
import kaigo.identifier.model.Kana;
import kaigo.insured.InsuredSearching;
import kaigo.insured.model.InsuredAsked;
import kaigo.insured.model.InsuredRow;
import kaigo.insured.model.InsuredSearch;
import kaigo.it.InContainer;
import kaigo.sharing.it.Scene;
import kaigo.sharing.it.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 被保険者検索: among twenty thousand, by index, page by page, and never another insurer's. All invented. */
class InsuredSearchIT extends InContainer {
    private static final String INSURER = "139428";
    private static final String OTHER = "139436";
    private static final int MANY = 20_000;
    private static final int PAGE = 50;

    @Inject
    InsuredSearching searching;

    @Inject
    FeedSending staff;

    @Inject
    Scene scene;

    @PersistenceUnit(unitName = "kaigo")
    EntityManagerFactory factory;

    /** Three kana each, spread over the whole table of kana; birthdays over thirty years. */
    @BeforeEach
    void crowd() {
        if (!scene.rows("SELECT 1 FROM insured_person WHERE insurer_no = ?1 LIMIT 1", INSURER)
                .isEmpty()) {
            return;
        }
        String insert =
                "INSERT INTO insured_person (insurer_no, insured_no, history_no, name, kana, kana_key, birth_date, sex,"
                        + " address, qualified_on, insured_class, base_date) ";
        scene.sql(
                insert
                        + "SELECT ?1, to_char(n, 'FM0000000000'), n::text, '試験 ' || n, k, k, DATE '1930-01-01' + n % 10950, '2',"
                        + " '試験市', DATE '2006-04-11', '1', DATE '2026-11-20' FROM (SELECT n, chr(12450 + n * 7919 % 80)"
                        + " || chr(12450 + n * 131 % 80) || chr(12450 + n % 80) AS k FROM generate_series(2, ?2) AS n) AS each",
                INSURER,
                MANY);
        for (String insurer : List.of(INSURER, OTHER)) {
            scene.sql(
                    insert + "VALUES (?1, '0000000001', '1', '試験 花子', 'カイゴ　ハナコ', 'カイゴハナコ', DATE '1941-04-12', '2',"
                            + " '試験市', DATE '2006-04-11', '1', DATE '2026-11-20')",
                    insurer);
        }
        scene.sql("ANALYZE insured_person");
    }

    @Test
    void the_kana_may_be_typed_in_any_form() throws Exception {
        for (String typed : List.of("カイゴ", "かいご　は", "ｶｲｺﾞ ﾊﾅ", "カイゴ・ハナコ")) {
            assertThat(numbers(first(new InsuredAsked("", Kana.keyOf(typed), null))))
                    .as(typed)
                    .contains("0000000001");
        }
        assertThat(numbers(first(new InsuredAsked("", "カイゴハナヨ", null)))).isEmpty();
    }

    @Test
    void all_that_is_asked_must_hold() throws Exception {
        LocalDate born = LocalDate.of(1941, 4, 12);

        assertThat(numbers(first(new InsuredAsked("0000000001", "", null)))).containsExactly("0000000001");
        assertThat(numbers(first(new InsuredAsked("", "カイゴ", born)))).containsExactly("0000000001");
        assertThat(numbers(first(new InsuredAsked("", "", born)))).contains("0000000001");
        assertThat(numbers(first(new InsuredAsked("0000000001", "", born.plusDays(1)))))
                .isEmpty();
    }

    @Test
    void pages_lead_forward_and_back_past_everybody_once() throws Exception {
        InsuredAsked asked = new InsuredAsked("", "カ", null);
        List<String> seen = new ArrayList<>();
        InsuredSearch.Page page = first(asked);
        InsuredSearch.Page former = page;
        seen.addAll(numbers(page));
        while (page.hasAfter()) {
            former = page;
            String last = seen.get(seen.size() - 1);
            page = staff.as(INSURER, () -> searching.after(asked, last, PAGE));
            seen.addAll(numbers(page));
        }
        String firstOfLast = numbers(page).get(0);
        InsuredSearch.Page back = staff.as(INSURER, () -> searching.before(asked, firstOfLast, PAGE));

        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
        assertThat((long) seen.size())
                .isGreaterThan(3L * PAGE)
                .isEqualTo(
                        scene.rows("SELECT 1 FROM insured_person WHERE insurer_no = ?1 AND kana_key LIKE 'カ%'", INSURER)
                                .size());
        assertThat(back.rows()).isEqualTo(former.rows());
        assertThat(page.rows()).extracting(InsuredRow::kana).isSortedAccordingTo(String::compareTo);
    }

    @Test
    void nobody_of_another_insurer_is_found() throws Exception {
        InsuredSearch.Page page = staff.as(OTHER, () -> searching.first(new InsuredAsked("", "カ", null), PAGE));

        assertThat(numbers(page)).containsExactly("0000000001");
        assertThat(staff.as(OTHER, () -> searching.first(new InsuredAsked("0000000002", "", null), PAGE))
                        .rows())
                .isEmpty();
    }

    @Test
    void an_office_has_no_way_through_here() {
        assertThatThrownBy(() ->
                        scene.at("1379990010", () -> searching.first(new InsuredAsked("0000000001", "", null), PAGE)))
                .isInstanceOf(RightDenied.class);
        assertThat(Role.OFFICE_STAFF).isNotIn(kaigo.account.model.Right.INSURED_SEARCH.roles());
    }

    @Test
    void every_question_is_answered_by_an_index_and_reads_no_more_than_its_page() throws Exception {
        String kana = plan(new InsuredAsked("", "カ", null), INSURER, "カ", "カ\uDBFF\uDFFF");
        String later = planOf(
                () -> searching.after(new InsuredAsked("", "カ", null), "0000000001", PAGE),
                INSURER,
                "カ",
                "カ\uDBFF\uDFFF",
                "カイゴハナコ",
                "0000000001");
        String born = plan(
                new InsuredAsked("", "カ", LocalDate.of(1941, 4, 12)),
                INSURER,
                java.sql.Date.valueOf("1941-04-12"),
                "カ",
                "カ\uDBFF\uDFFF");
        String number = plan(new InsuredAsked("0000000001", "", null), INSURER, "0000000001");

        assertThat(kana).contains("insured_person_kana").doesNotContain("Sort", "Seq Scan");
        assertThat(later).contains("insured_person_kana").doesNotContain("Sort", "Seq Scan");
        assertThat(born).contains("insured_person_birth").doesNotContain("Sort", "Seq Scan");
        assertThat(number).contains("Index").doesNotContain("Seq Scan");
    }

    private String plan(InsuredAsked asked, Object... values) throws Exception {
        return planOf(() -> searching.first(asked, PAGE), values);
    }

    /** How the database would answer what the search has just sent. */
    private String planOf(java.util.concurrent.Callable<?> search, Object... values) throws Exception {
        String sent = Statements.textsOf(factory, () -> staff.as(INSURER, search)).stream()
                .filter(sql -> sql.contains("ORDER BY"))
                .findFirst()
                .orElseThrow();
        return scene.rows("EXPLAIN (COSTS OFF) " + sent, values).stream()
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    private InsuredSearch.Page first(InsuredAsked asked) throws Exception {
        return staff.as(INSURER, () -> searching.first(asked, PAGE));
    }

    private static List<String> numbers(InsuredSearch.Page page) {
        return page.rows().stream().map(InsuredRow::insuredNo).toList();
    }
}
