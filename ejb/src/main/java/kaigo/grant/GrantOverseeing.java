package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.grant.model.GrantState;
import kaigo.time.BusinessClock;

/** 助成金の進みの把握: how many stand where with how much money, until when, and how much of the budget is used. */
@Stateless
public class GrantOverseeing {
    private static final Set<GrantState> WAITING =
            EnumSet.of(GrantState.SUBMITTED, GrantState.UNDER_REVIEW, GrantState.AWAITING_SECOND_APPROVAL);
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    @Inject
    GrantStatistics statistics;

    @Inject
    GrantJobStanding jobs;

    @Inject
    BusinessClock clock;

    /** ホームの数字 */
    @Needs(Right.GRANT_FIGURES)
    public GrantProgress progress() {
        GrantDashboard.Due due = statistics.due();
        return new GrantProgress(due.noticeBy(), due.unreviewed(), statistics.states());
    }

    /** 月次処理の進み */
    @Needs(Right.GRANT_FIGURES)
    public List<GrantJobCard> jobs() {
        return jobs.cards();
    }

    /**
     * ダッシュボード
     *
     * @param asked the round; what isn't known counts as not asked for
     * @param month null for last month where it has any submissions, else for all
     * @param all whether all months are asked for
     */
    @Needs(Right.GRANT_FIGURES)
    public GrantDashboard dashboard(String asked, YearMonth month, boolean all) {
        List<GrantDashboard.Round> rounds = statistics.rounds();
        Optional<GrantDashboard.Round> chosen = rounds.stream()
                .filter(round -> round.id().equals(asked))
                .findFirst()
                .or(() -> current(rounds));
        return chosen.map(round -> dashboard(rounds, round, month, all))
                .orElseGet(() -> new GrantDashboard(
                        rounds, null, List.of(), null, new GrantDashboard.Due(null, 0), List.of(), null, List.of()));
    }

    /** The latest that has opened; before that the first one. */
    private Optional<GrantDashboard.Round> current(List<GrantDashboard.Round> rounds) {
        return rounds.stream()
                .filter(round -> !round.opensOn().isAfter(clock.today()))
                .findFirst()
                .or(() -> rounds.stream().reduce((later, earlier) -> earlier));
    }

    private GrantDashboard dashboard(
            List<GrantDashboard.Round> rounds, GrantDashboard.Round round, YearMonth month, boolean all) {
        List<GrantDashboard.Month> months = statistics.months(round.id());
        LocalDate first = all ? null : first(months, month);
        LocalDate from = first == null ? round.opensOn() : first;
        LocalDate to = first == null ? EVER : YearMonth.from(first).atEndOfMonth();
        GrantStatistics.Span span = new GrantStatistics.Span(round.id(), from, to);
        List<GrantDashboard.Cell> cells = statistics.cells(span);
        GrantDashboard.Due due = statistics.due(span);
        return new GrantDashboard(
                rounds,
                round,
                months,
                first,
                due,
                cells,
                statistics.budget(round),
                first == null
                        ? List.of()
                        : GrantCourse.of(
                                waiting(cells), statistics.reviewed(span), first.plusMonths(1), clock.today()));
    }

    private LocalDate first(List<GrantDashboard.Month> months, YearMonth asked) {
        LocalDate wanted = (asked == null ? YearMonth.from(clock.today()).minusMonths(1) : asked).atDay(1);
        return months.stream()
                .map(GrantDashboard.Month::first)
                .filter(wanted::equals)
                .findFirst()
                .orElse(null);
    }

    private static int waiting(List<GrantDashboard.Cell> cells) {
        return cells.stream()
                .filter(cell -> WAITING.contains(cell.state()))
                .mapToInt(GrantDashboard.Cell::count)
                .sum();
    }
}
