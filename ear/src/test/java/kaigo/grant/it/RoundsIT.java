package kaigo.grant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kaigo.account.ChangedMeanwhile;
import kaigo.account.RightDenied;
import kaigo.account.model.Actor;
import kaigo.account.model.Role;
import kaigo.grant.GrantFormView;
import kaigo.grant.RoundKeeping;
import kaigo.grant.RoundView;
import kaigo.grant.model.GrantCategory;
import kaigo.grant.model.GrantCeiling;
import kaigo.grant.model.GrantKind;
import kaigo.grant.model.GrantRound;
import kaigo.grant.model.GrantSchedule;
import kaigo.grant.model.OpinionRate;
import kaigo.grant.model.ReasonMissing;
import kaigo.grant.model.RoundDraft;
import kaigo.grant.model.RoundFinding;
import kaigo.grant.model.Yen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 募集回の管理: a later round with other ceilings is opened by entering it, and computes at once. */
class RoundsIT extends GrantActs {
    private static final LocalDate OPENS = LocalDate.of(2041, 5, 7);

    @Inject
    RoundKeeping rounds;

    /** A round of the far future is nobody else's, but it must not stay the only later one. */
    @AfterEach
    void removeRound() {
        for (String sql : List.of(
                "DELETE FROM grant_step WHERE application_id IN (SELECT id FROM grant_application WHERE round_id = 'R23')",
                "DELETE FROM grant_application_service WHERE application_id IN"
                        + " (SELECT id FROM grant_application WHERE round_id = 'R23')",
                "DELETE FROM grant_application WHERE round_id = 'R23'",
                "DELETE FROM grant_round_change WHERE event_id IN (SELECT id FROM grant_round_event WHERE round_id = 'R23')",
                "DELETE FROM grant_round_event WHERE round_id = 'R23'",
                "DELETE FROM grant_special_window WHERE round_id = 'R23'",
                "DELETE FROM grant_service_ceiling WHERE round_id = 'R23'",
                "DELETE FROM grant_opinion_rate WHERE round_id = 'R23'",
                "DELETE FROM grant_round WHERE id = 'R23'")) {
            scene.attempt(sql);
        }
    }

    @Test
    void a_later_round_with_other_ceilings_is_entered_and_computes() throws Exception {
        Actor operator = scene.central("round-operator", Role.OPERATOR);
        RoundDraft draft = draft(operator, "令和23年度", Yen.of(70_000));

        assertThat(as(operator, () -> rounds.open("R23", "R8", draft, "次の年度を始めるため")))
                .isEmpty();

        Actor office = scene.office("1399903104");
        scene.moveTo(OPENS.plusDays(3));
        long id = as(office, () -> applying.start(GrantKind.A));
        GrantFormView form = as(office, () -> applying.form(id));
        assertThat(form.roundName()).isEqualTo("令和23年度");
        assertThat(form.ceiling().amount())
                .as("通所介護 70,000 + 居宅介護支援 70,000, as entered")
                .isEqualTo(Yen.of(140_000));
        assertThat(as(office, () -> applying.compute(id, contents(id).cost())).granted())
                .as("124,300 yen, below the ceiling, in units of 500 yen")
                .isEqualTo(Yen.of(124_000));
        assertThat(form.promise().noticeBy()).isEqualTo(LocalDate.of(2041, 7, 31));

        RoundView round = as(operator, () -> rounds.round("R23"));
        assertThat(round.history()).singleElement().satisfies(event -> {
            assertThat(event.opened()).isTrue();
            assertThat(event.by()).isEqualTo("round-operator");
            assertThat(event.reason()).isEqualTo("次の年度を始めるため");
        });
    }

    @Test
    void what_is_wrong_or_was_changed_meanwhile_is_not_saved() throws Exception {
        Actor operator = scene.central("round-careful", Role.OPERATOR);
        RoundDraft draft = draft(operator, "令和23年度", Yen.of(70_000));
        as(operator, () -> rounds.open("R23", "R8", draft, "試験"));
        long version = as(operator, () -> rounds.round("R23")).version();

        assertThat(as(operator, () -> rounds.open("R23", "R8", draft(operator, "別の回", Yen.of(1)), "試験")))
                .extracting(RoundFinding::code)
                .containsExactly(RoundFinding.Code.CODE_TAKEN);
        assertThat(as(operator, () -> rounds.open("R24", "R8", draft(operator, "別の回", Yen.of(1)), "試験")))
                .extracting(RoundFinding::code)
                .containsExactly(RoundFinding.Code.OVERLAPS);
        assertThat(as(
                        operator,
                        () -> rounds.change("R23", version, draft(operator, "令和23年度（改）", Yen.of(71_000)), "額の改定")))
                .isEmpty();
        assertThatThrownBy(() -> as(operator, () -> rounds.change("R23", version, draft, "戻す")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> as(operator, () -> rounds.change("R23", version + 1, draft, " ")))
                .isInstanceOf(ReasonMissing.class);
        RoundView now = as(operator, () -> rounds.round("R23"));
        assertThat(now.draft().terms().ceilings().get(GrantCategory.VISIT).amount())
                .isEqualTo(Yen.of(71_000));
        assertThat(now.history().get(0).changes())
                .extracting(change -> change.field())
                .containsExactly("name", "ceilingVISIT");
        Actor reviewer = scene.central("round-reader", Role.REVIEWER);
        assertThat(as(reviewer, () -> rounds.rounds())).anyMatch(row -> row.id().equals("R23"));
        assertThatThrownBy(() -> as(reviewer, () -> rounds.change("R23", now.version(), draft, "横から")))
                .isInstanceOf(RightDenied.class);
    }

    @Test
    void the_rounds_of_the_notice_are_there() throws Exception {
        Actor operator = scene.central("round-shipped", Role.OPERATOR);
        RoundDraft r7 = as(operator, () -> rounds.round("R7")).draft();
        RoundDraft r8 = as(operator, () -> rounds.round("R8")).draft();

        assertThat(r7.period().opensOn()).isEqualTo(LocalDate.of(2025, 10, 17));
        assertThat(r7.period().closesOn()).isEqualTo(LocalDate.of(2026, 3, 13));
        assertThat(r8.period().opensOn()).isEqualTo(LocalDate.of(2026, 5, 7));
        assertThat(r8.period().closesOn()).isEqualTo(LocalDate.of(2027, 3, 12));
        for (RoundDraft draft : List.of(r7, r8)) {
            assertThat(draft.terms().ceilings())
                    .containsEntry(GrantCategory.VISIT, new GrantCeiling.Allowance(3, Yen.of(64_000)))
                    .containsEntry(GrantCategory.RESIDENCE, new GrantCeiling.Allowance(2, Yen.of(55_000)))
                    .containsEntry(GrantCategory.OTHER, new GrantCeiling.Allowance(1, Yen.of(42_000)));
            assertThat(draft.terms().opinionRates())
                    .containsExactlyInAnyOrder(
                            new OpinionRate(0, 3, 4, Yen.of(398_000)), new OpinionRate(200, 1, 2, Yen.of(550_000)));
        }
        assertThat(r7.schedule().windows()).singleElement().satisfies(window -> {
            assertThat(window.appliedFrom()).isEqualTo(LocalDate.of(2026, 3, 1));
            assertThat(window.noticeBy()).isEqualTo(LocalDate.of(2026, 3, 31));
            assertThat(window.transferBy()).isEqualTo(LocalDate.of(2026, 4, 30));
        });
    }

    /** 令和8年度 with another year, another ceiling of 訪問・通所系, notice a month later, and rounding to 500 yen. */
    private RoundDraft draft(Actor operator, String name, Yen ceiling) throws Exception {
        RoundDraft r8 = as(operator, () -> rounds.round("R8")).draft();
        Map<GrantCategory, GrantCeiling.Allowance> ceilings =
                new EnumMap<>(r8.terms().ceilings());
        ceilings.put(GrantCategory.VISIT, new GrantCeiling.Allowance(4, ceiling));
        return new RoundDraft(
                name,
                new GrantRound.Period(OPENS, LocalDate.of(2042, 3, 12), LocalDate.of(2042, 4, 30), OPENS),
                new GrantSchedule(2, 3, List.of()),
                new GrantRound.Terms(ceilings, r8.terms().opinionRates(), 500, Yen.of(300_000), false),
                Yen.of(1_000_000_000L));
    }
}
