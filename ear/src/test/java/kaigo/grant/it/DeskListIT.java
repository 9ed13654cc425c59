package kaigo.grant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import kaigo.account.model.Actor;
import kaigo.account.model.Role;
import kaigo.grant.GrantDashboard;
import kaigo.grant.GrantOverseeing;
import kaigo.grant.GrantShare;
import kaigo.grant.GrantWorklistFilter;
import kaigo.grant.GrantWorklistOrder;
import kaigo.grant.GrantWorklistPart;
import kaigo.grant.GrantWorklistRow;
import kaigo.grant.WorklistFilterKeeping;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.SavedFilter;
import kaigo.grant.model.TooManyFilters;
import kaigo.sharing.it.Statements;
import org.junit.jupiter.api.Test;

/** 審査一覧とダッシュボード: what they show of many applications, with as many statements as for few. */
class DeskListIT extends GrantActs {
    private static final int MANY = 120;

    @Inject
    GrantOverseeing overseeing;

    @Inject
    WorklistFilterKeeping keeping;

    @PersistenceUnit(unitName = "kaigo")
    EntityManagerFactory factory;

    @Test
    void a_list_of_many_takes_no_more_statements_than_one_of_few_and_shows_them_page_by_page() throws Exception {
        Actor reviewer = scene.central("list-reviewer", Role.REVIEWER);
        fill(reviewer, 9_100_000, 3);
        int few = statements(reviewer, () -> reviewing.worklist(mine(GrantWorklistOrder.NOTICE, 1)));
        fill(reviewer, 9_100_003, MANY - 3);

        int many = statements(reviewer, () -> reviewing.worklist(mine(GrantWorklistOrder.NOTICE, 1)));
        GrantWorklistPart first = as(reviewer, () -> reviewing.worklist(mine(GrantWorklistOrder.AMOUNT, 1)));
        GrantWorklistPart last = as(reviewer, () -> reviewing.worklist(mine(GrantWorklistOrder.AMOUNT, 3)));

        assertThat(many).isEqualTo(few);
        assertThat(first.total()).isEqualTo(MANY);
        assertThat(first.pages()).isEqualTo(3);
        assertThat(first.rows()).hasSize(50);
        assertThat(first.rows())
                .extracting(row -> row.amount().amount())
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(last.rows()).hasSize(20);
        assertThat(as(reviewer, () -> reviewing.worklist(mine(GrantWorklistOrder.FINDINGS, 1)))
                        .rows()
                        .get(0)
                        .findings())
                .isEqualTo(1);
        assertThat(as(reviewer, () -> reviewing.worklist(found())).total()).isEqualTo(MANY / 4);
        assertThat(as(reviewer, () -> reviewing.worklist(mine(GrantWorklistOrder.AGE, 1)))
                        .rows())
                .extracting(GrantWorklistRow::submittedOn)
                .isSorted();

        int board = statements(reviewer, () -> overseeing.dashboard("T9", YearMonth.of(2039, 10), false));
        fill(reviewer, 9_100_000 + MANY, MANY);
        assertThat(statements(reviewer, () -> overseeing.dashboard("T9", YearMonth.of(2039, 10), false)))
                .isEqualTo(board);
        dashboard(reviewer);
    }

    private void dashboard(Actor reader) throws Exception {
        GrantDashboard board = as(reader, () -> overseeing.dashboard("T9", YearMonth.of(2039, 10), false));

        assertThat(board.round().name()).isEqualTo("試験の回");
        assertThat(board.months())
                .singleElement()
                .satisfies(month -> assertThat(month.count()).isEqualTo(2 * MANY));
        assertThat(board.cells()).singleElement().satisfies(cell -> {
            assertThat(cell.share()).as("通所介護 decides over 居宅介護支援").isEqualTo(GrantShare.VISIT);
            assertThat(cell.state()).isEqualTo(GrantState.UNDER_REVIEW);
            assertThat(cell.count()).isEqualTo(2 * MANY);
            assertThat(cell.amount().amount())
                    .isEqualTo(((Number)
                                    scene.ask("SELECT sum(grant_amount) FROM grant_application WHERE round_id = 'T9'"))
                            .longValue());
        });
        assertThat(board.due().unreviewed()).isEqualTo(2 * MANY);
        assertThat(board.budget().limit().amount()).isEqualTo(50_000_000);
        assertThat(board.budget().waiting()).isEqualTo(board.cells().get(0).amount());
    }

    @Test
    void each_keeps_conditions_of_his_own_up_to_a_bound() throws Exception {
        Actor one = scene.central("filter-one", Role.REVIEWER);
        Actor other = scene.central("filter-other", Role.APPROVER);
        keep(one, new SavedFilter("大きい順", "sort=AMOUNT"));
        keep(one, new SavedFilter("大きい順", "sort=AMOUNT&findings=NONE"));

        assertThat(as(one, () -> keeping.saved()))
                .containsExactly(new SavedFilter("大きい順", "sort=AMOUNT&findings=NONE"));
        assertThat(as(other, () -> keeping.saved())).isEmpty();
        for (int i = 1; i < 20; i++) {
            keep(one, new SavedFilter("条件" + i, "sort=AGE"));
        }
        assertThatThrownBy(() -> keep(one, new SavedFilter("もう一つ", "sort=AGE"))).isInstanceOf(TooManyFilters.class);
        as(one, () -> {
            keeping.remove("条件1");
            return null;
        });
        assertThat(as(one, () -> keeping.saved())).hasSize(19);
    }

    private void keep(Actor actor, SavedFilter filter) throws Exception {
        as(actor, () -> {
            keeping.save(filter);
            return null;
        });
    }

    private int statements(Actor actor, Callable<?> work) throws Exception {
        return Statements.of(factory, () -> as(actor, work));
    }

    private static GrantWorklistFilter mine(GrantWorklistOrder order, int page) {
        return new GrantWorklistFilter(true, GrantWorklistFilter.Findings.ANY, null, null, null, order, page);
    }

    private static GrantWorklistFilter found() {
        return new GrantWorklistFilter(
                true,
                GrantWorklistFilter.Findings.SOME,
                GrantState.UNDER_REVIEW,
                null,
                "試験",
                GrantWorklistOrder.NOTICE,
                1);
    }

    /** Applications under review in a round of their own, far from every other; each fourth has a finding. */
    private void fill(Actor reviewer, long firstId, int count) {
        for (String sql : List.of(
                "INSERT INTO grant_round (id, name, opens_on, closes_on, resubmit_until, receipts_from,"
                        + " notice_after_months, transfer_after_months, rounding_unit, second_approval_above,"
                        + " once_over_rounds, payer_id, budget) VALUES ('T9', '試験の回', '2039-05-01', '2040-03-31',"
                        + " '2040-04-30', '2039-04-01', 1, 2, 1000, 300000, true, 'MAIN', 50000000)"
                        + " ON CONFLICT DO NOTHING",
                "INSERT INTO office (office_no, name, kana, kana_key, address, described_by)"
                        + " SELECT '13T' || g, '試験一覧（見本）' || g, 'シケン', 'シケン', '見本', '15' FROM"
                        + " generate_series(%1$d, %1$d + %2$d - 1) g",
                "INSERT INTO grant_application (id, office_no, round_id, kind, state, receipt_no, first_submitted_on,"
                        + " submitted_on, review_from, notice_by, transfer_from, transfer_by, total_cost, ceiling,"
                        + " grant_amount, reviewer_id, saved_at, version) SELECT g, '13T' || g, 'T9', 'A',"
                        + " 'UNDER_REVIEW', 'T9-10-' || g, date '2039-10-01' + cast(g %% 30 AS integer),"
                        + " date '2039-10-01' + cast(g %% 30 AS integer), '2039-11-01', '2039-11-30', '2039-12-01',"
                        + " '2039-12-31', 128000, 128000, 1000 * (1 + g %% 97), %3$d, now(), 1"
                        + " FROM generate_series(%1$d, %1$d + %2$d - 1) g",
                "INSERT INTO grant_application_service SELECT g, s FROM"
                        + " generate_series(%1$d, %1$d + %2$d - 1) g, (VALUES ('15'), ('43')) AS v(s)",
                "INSERT INTO grant_finding SELECT g, 0, 'receiptItem', 'LUMP_ITEM' FROM"
                        + " generate_series(%1$d, %1$d + %2$d - 1) g WHERE g %% 4 = 0")) {
            scene.attempt(sql.formatted(firstId, count, reviewer.accountId()));
        }
    }
}
