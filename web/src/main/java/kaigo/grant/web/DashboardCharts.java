package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaigo.frame.web.Sentences;
import kaigo.grant.GrantDashboard;
import kaigo.grant.model.Yen;

/** ダッシュボードの図: where lines and columns stand in pictures of 800 × 240 and 480 × 200. */
@Named("dashboardCharts")
@RequestScoped
public class DashboardCharts {
    private static final double PER_CENT = 100;
    private static final int LEFT = 60;
    private static final int RIGHT = 780;
    private static final int TOP = 24;
    private static final int GROUND = 200;
    private static final int COLUMNS_GROUND = 160;
    private static final int COLUMNS_WIDTH = 480;
    private static final int GRID_LINES = 4;

    @Inject
    GrantDashboardPage page;

    /** 目盛 */
    public record Tick(double at, String label) {}

    /** 縦棒 */
    public record Column(double x, double y, double width, double height, int month, int count) {}

    /** Whether there is a course to draw. */
    public boolean isCourse() {
        return days().size() > 1 && most() > 0;
    }

    private List<GrantDashboard.Day> days() {
        return page.getBoard().left();
    }

    private int most() {
        return days().stream().mapToInt(GrantDashboard.Day::left).max().orElse(0);
    }

    private LocalDate first() {
        return days().get(0).day();
    }

    /** The picture reaches to the notice day, or to today once that is over. */
    private LocalDate last() {
        LocalDate notice = page.getBoard().due().noticeBy();
        LocalDate today = days().get(days().size() - 1).day();
        return notice != null && notice.isAfter(today) ? notice : today;
    }

    private double x(LocalDate day) {
        double span = Math.max(1, ChronoUnit.DAYS.between(first(), last()));
        return LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(first(), day) / span;
    }

    private double y(double left) {
        return GROUND - (GROUND - TOP) * left / top();
    }

    /** The topmost line of the grid: a whole number of steps, above everything. */
    private int top() {
        return Math.max(1, (most() + step() - 1) / step()) * step();
    }

    /** 1, 2 or 5 times a power of ten, so that there are about four. */
    private int step() {
        int least = Math.max(1, (most() + GRID_LINES - 1) / GRID_LINES);
        int power = (int) Math.pow(10, Math.floor(Math.log10(least)));
        return IntStream.of(1, 2, 5, 10)
                .map(times -> times * power)
                .filter(step -> step >= least)
                .findFirst()
                .orElseThrow();
    }

    /** 未審査の件数 */
    public String getLine() {
        return days().stream().map(day -> point(x(day.day()), y(day.left()))).collect(Collectors.joining(" "));
    }

    /** 間に合う速さ: from the beginning to nothing left on the notice day. */
    public String getPace() {
        LocalDate notice = page.getBoard().due().noticeBy();
        return notice == null ? "" : point(x(first()), y(days().get(0).left())) + " " + point(x(notice), y(0));
    }

    public double getNoticeX() {
        return page.getBoard().due().noticeBy() == null
                ? 0
                : x(page.getBoard().due().noticeBy());
    }

    public double getTodayX() {
        return x(days().get(days().size() - 1).day());
    }

    public double getTodayY() {
        return y(days().get(days().size() - 1).left());
    }

    public String getCourseAlt() {
        return Sentences.of("dash.courseAlt", left());
    }

    public String getTodayText() {
        return Sentences.of("dash.today", left());
    }

    private int left() {
        return days().get(days().size() - 1).left();
    }

    public String getNoticeText() {
        LocalDate notice = page.getBoard().due().noticeBy();
        return notice == null ? "" : Sentences.of("dash.notice", notice.getMonthValue(), notice.getDayOfMonth());
    }

    public List<Tick> getCounts() {
        return IntStream.iterate(0, count -> count <= top(), count -> count + step())
                .mapToObj(count -> new Tick(y(count), String.format(Locale.ROOT, "%,d", count)))
                .toList();
    }

    /** About ten days along the ground. */
    public List<Tick> getDayTicks() {
        long span = ChronoUnit.DAYS.between(first(), last());
        long step = Math.max(1, (span + 9) / 10);
        return Stream.iterate(first(), day -> !day.isAfter(last()), day -> day.plusDays(step))
                .map(day -> new Tick(x(day), day.getMonthValue() + "/" + day.getDayOfMonth()))
                .toList();
    }

    /** 月ごとの申請, also the months without any between the first and the last. */
    public List<Column> getColumns() {
        List<GrantDashboard.Month> months = page.getBoard().months();
        Map<LocalDate, Integer> counts =
                months.stream().collect(Collectors.toMap(GrantDashboard.Month::first, GrantDashboard.Month::count));
        List<LocalDate> every = months.isEmpty()
                ? List.of()
                : months.get(0)
                        .first()
                        .datesUntil(months.get(months.size() - 1).first().plusDays(1), Period.ofMonths(1))
                        .toList();
        int highest = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        double room = (double) COLUMNS_WIDTH / Math.max(1, every.size());
        double width = Math.min(56, room * 0.6);
        return IntStream.range(0, every.size())
                .mapToObj(i -> {
                    int count = counts.getOrDefault(every.get(i), 0);
                    double height = (COLUMNS_GROUND - TOP) * (double) count / highest;
                    return new Column(
                            room * i + (room - width) / 2,
                            COLUMNS_GROUND - height,
                            width,
                            height,
                            every.get(i).getMonthValue(),
                            count);
                })
                .toList();
    }

    /** 状態の割合 */
    public List<GrantHomePage.Share> getShares() {
        return Stream.of(GrantStateGroup.values())
                .map(group -> new GrantHomePage.Share(
                        group.getStyleClass(), PER_CENT * page.countAs(group) / Math.max(1, page.getTotal())))
                .toList();
    }

    /** 予算の使われ方: decided, and what may still be granted, of the limit. */
    public List<GrantHomePage.Share> getBudget() {
        GrantDashboard.Budget budget = page.getBoard().budget();
        double decided = Math.min(PER_CENT, share(budget.decided(), budget.limit()));
        double waiting = Math.min(PER_CENT - decided, share(budget.waiting(), budget.limit()));
        return List.of(
                new GrantHomePage.Share(GrantStateGroup.DONE.getStyleClass(), decided),
                new GrantHomePage.Share(GrantStateGroup.REVIEW.getStyleClass(), waiting));
    }

    public long getDecidedPercent() {
        GrantDashboard.Budget budget = page.getBoard().budget();
        return (long) share(budget.decided(), budget.limit());
    }

    private static double share(Yen part, Yen whole) {
        return whole.isZero() ? PER_CENT : PER_CENT * part.amount() / whole.amount();
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
}
