package kaigo.grant.model;

import static kaigo.grant.model.RoundFinding.Code.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 募集回の入力の確認: what a round may be, and what stays of one in which somebody has applied. */
class RoundChecksTest {
    private static final RoundDraft R8 = Rounds.r8().draft();
    private static final RoundUse USED =
            new RoundUse(3, LocalDate.parse("2026-05-10"), LocalDate.parse("2026-11-20"), Yen.of(500_000));

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(NAME_MISSING, d -> d.name = "　 "),
                mistake(CLOSES_BEFORE_OPENING, d -> {
                    d.closesOn = LocalDate.parse("2026-05-06");
                    d.windows.clear();
                }),
                mistake(RESUBMIT_TOO_EARLY, d -> d.resubmitUntil = LocalDate.parse("2027-03-11")),
                mistake(RECEIPTS_TOO_LATE, d -> d.receiptsFrom = LocalDate.parse("2027-03-13")),
                mistake(TRANSFER_BEFORE_NOTICE, d -> d.transferAfterMonths = 0),
                mistake(WINDOW_OUTSIDE, d -> d.windows.add(window("2026-05-01", "2026-05-31"))),
                mistake(WINDOWS_OVERLAP, d -> d.windows.add(window("2027-03-01", "2027-03-12"))),
                mistake(WINDOW_ORDER, d -> d.windows.add(window("2026-08-31", "2026-08-01"))),
                mistake(RATE_MISSING, d -> d.rates.removeIf(rate -> rate.bedsFrom() == 0)),
                mistake(RATE_TWICE, d -> d.rates.add(new OpinionRate(200, 1, 3, Yen.of(1)))),
                mistake(RATE_WRONG, d -> d.rates.add(new OpinionRate(400, 3, 2, Yen.of(1)))),
                mistake(UNIT_WRONG, d -> d.roundingUnit = 0),
                mistake(TOO_LARGE, d -> d.roundingUnit = 1_000_001),
                mistake(TOO_LARGE, d -> d.transferAfterMonths = 25),
                mistake(
                        TOO_LARGE,
                        d -> d.ceilings.put(GrantCategory.OTHER, new GrantCeiling.Allowance(1_000, Yen.of(42_000)))),
                mistake(TOO_LARGE, d -> d.rates.add(new OpinionRate(300, 1, 10_000, Yen.of(1)))));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_found_alone(RoundFinding.Code code, Typing typing) {
        assertThat(RoundChecks.run(typed(typing), null, RoundUse.NONE, List.of()))
                .extracting(RoundFinding::code)
                .containsExactly(code);
    }

    @Test
    void the_rounds_of_the_spec_are_right_and_stand_beside_each_other() {
        assertThat(RoundChecks.run(R8, null, RoundUse.NONE, List.of(taken(Rounds.r7()))))
                .isEmpty();
        assertThat(RoundChecks.run(Rounds.r7().draft(), null, RoundUse.NONE, List.of(taken(Rounds.r8()))))
                .isEmpty();
    }

    @Test
    void periods_that_touch_on_one_day_overlap() {
        RoundDraft next = typed(d -> {
            d.opensOn = LocalDate.parse("2026-03-13");
            d.windows.clear();
        });

        List<RoundFinding> findings = RoundChecks.run(next, null, RoundUse.NONE, List.of(taken(Rounds.r7())));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(OVERLAPS);
            assertThat(finding.arguments()).first().isEqualTo("令和7年度");
        });
    }

    @Test
    void all_mistakes_are_told_at_once() {
        RoundDraft wrong = typed(d -> {
            d.roundingUnit = 0;
            d.transferAfterMonths = 0;
            d.rates.clear();
        });

        assertThat(RoundChecks.run(wrong, null, RoundUse.NONE, List.of()))
                .extracting(RoundFinding::code)
                .containsExactlyInAnyOrder(UNIT_WRONG, TRANSFER_BEFORE_NOTICE, RATE_MISSING);
    }

    static Stream<Arguments> fixed() {
        return Stream.of(
                fixed("opensOn", d -> d.opensOn = LocalDate.parse("2026-05-06")),
                fixed("receiptsFrom", d -> d.receiptsFrom = LocalDate.parse("2026-04-02")),
                fixed("noticeAfterMonths", d -> d.noticeAfterMonths = 2),
                fixed(
                        "ceilingVISIT",
                        d -> d.ceilings.put(GrantCategory.VISIT, new GrantCeiling.Allowance(3, Yen.of(1)))),
                fixed("rates", d -> d.rates.set(0, new OpinionRate(0, 1, 2, Yen.of(398_000)))),
                fixed("roundingUnit", d -> d.roundingUnit = 1),
                fixed("onceOverRounds", d -> d.onceOverRounds = false));
    }

    @ParameterizedTest
    @MethodSource("fixed")
    void what_amounts_and_promises_came_from_stays_once_somebody_has_applied(String field, Typing typing) {
        assertThat(RoundChecks.run(typed(typing), R8, USED, List.of()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(FIXED);
                    assertThat(finding.field()).isEqualTo(field);
                });
        assertThat(RoundChecks.run(typed(typing), R8, RoundUse.NONE, List.of()))
                .as("before that it may be changed")
                .isEmpty();
    }

    @Test
    void what_changes_no_decision_may_still_be_changed() {
        RoundDraft later = typed(d -> {
            d.name = "令和8年度（延長）";
            d.closesOn = LocalDate.parse("2027-03-19");
            d.secondApprovalAbove = Yen.of(200_000);
            d.budget = Yen.of(500_000);
            d.windows.set(0, window("2027-02-15", "2027-03-19"));
        });

        assertThat(RoundChecks.run(later, R8, USED, List.of())).isEmpty();
    }

    @Test
    void days_and_money_already_used_are_not_taken_back() {
        RoundDraft less = typed(d -> {
            d.closesOn = LocalDate.parse("2026-11-19");
            d.resubmitUntil = LocalDate.parse("2027-03-30");
            d.budget = Yen.of(499_999);
            d.windows.clear();
            d.windows.add(window("2026-11-01", "2026-11-19"));
        });

        assertThat(RoundChecks.run(less, R8, USED, List.of()))
                .extracting(RoundFinding::code)
                .containsExactlyInAnyOrder(CLOSES_BEFORE_LAST, NOT_EARLIER, BUDGET_BELOW_DECIDED, WINDOW_OF_THE_PAST);
    }

    @Test
    void the_history_names_what_changed_from_what_to_what() {
        assertThat(typed(d -> d.budget = Yen.of(15_000_000_000L)).changesOf(R8))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.field()).isEqualTo("budget");
                    assertThat(change.before()).isNull();
                    assertThat(change.after()).isEqualTo("15000000000");
                });
        assertThat(R8.changesOf(R8)).isEmpty();
    }

    private static RoundChecks.Taken taken(GrantRound round) {
        return new RoundChecks.Taken(round.name(), round.opensOn(), round.closesOn());
    }

    private static GrantSchedule.Window window(String from, String to) {
        LocalDate last = LocalDate.parse(to);
        return new GrantSchedule.Window(LocalDate.parse(from), last, last.plusDays(1), last.plusDays(30));
    }

    private static RoundDraft typed(Typing typing) {
        Typed typed = new Typed();
        typing.into(typed);
        return typed.draft();
    }

    private static Arguments mistake(RoundFinding.Code code, Typing typing) {
        return Arguments.of(code, typing);
    }

    private static Arguments fixed(String field, Typing typing) {
        return Arguments.of(field, typing);
    }

    /** What the operator types otherwise than it stands in 令和8年度. */
    private interface Typing {
        void into(Typed typed);
    }

    private static final class Typed {
        private String name = R8.name();
        private LocalDate opensOn = R8.period().opensOn();
        private LocalDate closesOn = R8.period().closesOn();
        private LocalDate resubmitUntil = R8.period().resubmitUntil();
        private LocalDate receiptsFrom = R8.period().receiptsFrom();
        private int noticeAfterMonths = 1;
        private int transferAfterMonths = 2;
        private final List<GrantSchedule.Window> windows =
                new ArrayList<>(R8.schedule().windows());
        private final Map<GrantCategory, GrantCeiling.Allowance> ceilings =
                new EnumMap<>(R8.terms().ceilings());
        private final List<OpinionRate> rates = new ArrayList<>(R8.terms().opinionRates());
        private int roundingUnit = 1000;
        private Yen secondApprovalAbove = Yen.of(300_000);
        private boolean onceOverRounds = true;
        private Yen budget;

        private RoundDraft draft() {
            return new RoundDraft(
                    name,
                    new GrantRound.Period(opensOn, closesOn, resubmitUntil, receiptsFrom),
                    new GrantSchedule(noticeAfterMonths, transferAfterMonths, windows),
                    new GrantRound.Terms(ceilings, rates, roundingUnit, secondApprovalAbove, onceOverRounds),
                    budget);
        }
    }
}
