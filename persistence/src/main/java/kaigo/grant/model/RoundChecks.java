package kaigo.grant.model;

import static kaigo.grant.model.RoundFinding.Code.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** 募集回の入力の確認: what a round must be, and what of it stays once somebody has applied in it; all findings at once. */
public final class RoundChecks {
    /** 案件: the draft, what it would change, and what stands beside it. */
    record Given(RoundDraft draft, RoundDraft former, RoundUse use, List<Taken> others) {}

    /** ほかの募集回の期間 */
    public record Taken(String name, LocalDate opensOn, LocalDate closesOn) {}

    private interface Check extends Function<Given, Stream<RoundFinding>> {}

    private static final List<Check> ALL = List.of(
            RoundChecks::named,
            RoundChecks::periodForward,
            RoundChecks::alone,
            RoundChecks::resubmitAfterClosing,
            RoundChecks::receiptsBeforeClosing,
            RoundChecks::monthsForward,
            RoundChecks::windows,
            RoundChecks::windowsApart,
            RoundChecks::rates,
            RoundChecks::roundingUnit,
            RoundChecks::numbersInBounds,
            RoundChecks::budgetCoversDecisions,
            RoundChecks::pastStays);

    /** What an applicant has relied on and what the amounts were computed by: another round is opened instead. */
    private static final Set<String> FIXED_ONCE_USED = Set.of(
            "opensOn",
            "receiptsFrom",
            "noticeAfterMonths",
            "transferAfterMonths",
            "ceilingVISIT",
            "ceilingRESIDENCE",
            "ceilingOTHER",
            "rates",
            "roundingUnit",
            "onceOverRounds");

    private static final int MOST_MONTHS = 24;
    private static final int MOST_UNIT = 1_000_000;
    private static final int MOST_READERS = 999;
    private static final int MOST_BEDS = 9_999;

    private RoundChecks() {}

    /** @param former null for a round that is to be opened */
    public static List<RoundFinding> run(RoundDraft draft, RoundDraft former, RoundUse use, List<Taken> others) {
        Given given = new Given(draft, former, use, others);
        return ALL.stream().flatMap(check -> check.apply(given)).toList();
    }

    private static Stream<RoundFinding> named(Given g) {
        return when(g.draft().name() == null || g.draft().name().isBlank(), "name", NAME_MISSING);
    }

    private static Stream<RoundFinding> periodForward(Given g) {
        GrantRound.Period period = g.draft().period();
        return when(period.closesOn().isBefore(period.opensOn()), "closesOn", CLOSES_BEFORE_OPENING);
    }

    private static Stream<RoundFinding> alone(Given g) {
        GrantRound.Period period = g.draft().period();
        return g.others().stream()
                .filter(other -> !other.closesOn().isBefore(period.opensOn())
                        && !other.opensOn().isAfter(period.closesOn()))
                .map(other -> new RoundFinding("opensOn", OVERLAPS, other.name(), other.opensOn(), other.closesOn()));
    }

    private static Stream<RoundFinding> resubmitAfterClosing(Given g) {
        GrantRound.Period period = g.draft().period();
        return when(period.resubmitUntil().isBefore(period.closesOn()), "resubmitUntil", RESUBMIT_TOO_EARLY);
    }

    private static Stream<RoundFinding> receiptsBeforeClosing(Given g) {
        GrantRound.Period period = g.draft().period();
        return when(period.receiptsFrom().isAfter(period.closesOn()), "receiptsFrom", RECEIPTS_TOO_LATE);
    }

    private static Stream<RoundFinding> monthsForward(Given g) {
        GrantSchedule schedule = g.draft().schedule();
        return when(
                schedule.transferAfterMonths() < schedule.noticeAfterMonths(),
                "transferAfterMonths",
                TRANSFER_BEFORE_NOTICE);
    }

    private static Stream<RoundFinding> windows(Given g) {
        GrantRound.Period period = g.draft().period();
        return g.draft().schedule().windows().stream()
                .flatMap(window -> Stream.concat(
                        when(!inOrder(window), "windows", WINDOW_ORDER, window.appliedFrom()),
                        when(
                                window.appliedFrom().isBefore(period.opensOn())
                                        || window.appliedTo().isAfter(period.closesOn()),
                                "windows",
                                WINDOW_OUTSIDE,
                                window.appliedFrom(),
                                window.appliedTo())));
    }

    private static boolean inOrder(GrantSchedule.Window window) {
        List<LocalDate> days = List.of(
                window.appliedFrom(), window.appliedTo(), window.returnedTo(), window.noticeBy(), window.transferBy());
        return days.stream().sorted().toList().equals(days);
    }

    private static Stream<RoundFinding> windowsApart(Given g) {
        List<GrantSchedule.Window> sorted = g.draft().schedule().windows().stream()
                .sorted(Comparator.comparing(GrantSchedule.Window::appliedFrom))
                .toList();
        List<RoundFinding> findings = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            if (!sorted.get(i).appliedFrom().isAfter(sorted.get(i - 1).appliedTo())) {
                findings.add(new RoundFinding(
                        "windows", WINDOWS_OVERLAP, sorted.get(i).appliedFrom()));
            }
        }
        return findings.stream();
    }

    private static Stream<RoundFinding> rates(Given g) {
        List<OpinionRate> rates = g.draft().terms().opinionRates();
        Set<Integer> beds = new HashSet<>();
        return Stream.concat(
                when(rates.stream().noneMatch(rate -> rate.bedsFrom() == 0), "rates", RATE_MISSING),
                rates.stream()
                        .flatMap(rate -> Stream.concat(
                                when(!beds.add(rate.bedsFrom()), "rates", RATE_TWICE, rate.bedsFrom()),
                                when(
                                        rate.numerator() < 1 || rate.numerator() > rate.denominator(),
                                        "rates",
                                        RATE_WRONG,
                                        rate.bedsFrom()))));
    }

    private static Stream<RoundFinding> roundingUnit(Given g) {
        return when(g.draft().terms().roundingUnit() < 1, "roundingUnit", UNIT_WRONG);
    }

    /** What no round needs is a slip of the hand: a promise centuries away, a rate of billionths. */
    private static Stream<RoundFinding> numbersInBounds(Given g) {
        GrantSchedule schedule = g.draft().schedule();
        GrantRound.Terms terms = g.draft().terms();
        return Stream.of(
                        above(schedule.noticeAfterMonths(), MOST_MONTHS, "noticeAfterMonths"),
                        above(schedule.transferAfterMonths(), MOST_MONTHS, "transferAfterMonths"),
                        above(terms.roundingUnit(), MOST_UNIT, "roundingUnit"),
                        terms.ceilings().entrySet().stream()
                                .flatMap(entry ->
                                        above(entry.getValue().readers(), MOST_READERS, "ceiling" + entry.getKey())),
                        terms.opinionRates().stream()
                                .flatMap(rate ->
                                        above(Math.max(rate.bedsFrom(), rate.denominator()), MOST_BEDS, "rates")))
                .flatMap(Function.identity());
    }

    private static Stream<RoundFinding> above(int number, int most, String field) {
        return when(number > most, field, TOO_LARGE, most);
    }

    private static Stream<RoundFinding> budgetCoversDecisions(Given g) {
        Yen budget = g.draft().budget();
        Yen decided = g.use().decided();
        return when(budget != null && decided.exceeds(budget), "budget", BUDGET_BELOW_DECIDED, decided.grouped());
    }

    /** Decisions made, amounts computed and days promised stay as they are. */
    private static Stream<RoundFinding> pastStays(Given g) {
        if (g.former() == null || !g.use().isUsed()) {
            return Stream.empty();
        }
        GrantRound.Period period = g.draft().period();
        LocalDate last = g.use().lastOn();
        return Stream.of(
                        g.draft()
                                .fieldsUnlike(g.former())
                                .filter(FIXED_ONCE_USED::contains)
                                .map(field -> new RoundFinding(field, FIXED)),
                        when(period.closesOn().isBefore(last), "closesOn", CLOSES_BEFORE_LAST, last),
                        when(
                                period.resubmitUntil()
                                        .isBefore(g.former().period().resubmitUntil()),
                                "resubmitUntil",
                                NOT_EARLIER,
                                g.former().period().resubmitUntil()),
                        when(
                                !reached(g.draft(), last).equals(reached(g.former(), last)),
                                "windows",
                                WINDOW_OF_THE_PAST,
                                last))
                .flatMap(Function.identity());
    }

    /** The windows in which somebody may have applied already. */
    private static Set<GrantSchedule.Window> reached(RoundDraft draft, LocalDate last) {
        Set<GrantSchedule.Window> windows = new HashSet<>();
        draft.schedule().windows().stream()
                .filter(window -> !window.appliedFrom().isAfter(last))
                .forEach(windows::add);
        return windows;
    }

    private static Stream<RoundFinding> when(boolean wrong, String field, RoundFinding.Code code, Object... arguments) {
        return wrong ? Stream.of(new RoundFinding(field, code, arguments)) : Stream.empty();
    }
}
