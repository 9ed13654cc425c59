package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import kaigo.grant.GrantDashboard;
import kaigo.grant.GrantOverseeing;
import kaigo.grant.GrantShare;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.Yen;
import kaigo.time.model.JapaneseDate;

/** 助成金ダッシュボード: a round and a month of it; every chart has its figures in words or in a table beside it. */
@Named("grantDashboard")
@RequestScoped
public class GrantDashboardPage {
    private static final double PER_CENT = 100;
    private static final String ALL = "all";

    @Inject
    GrantOverseeing overseeing;

    @Inject
    HttpServletRequest request;

    private GrantDashboard board;

    public GrantDashboard getBoard() {
        if (board == null) {
            String month = request.getParameter("month");
            board = overseeing.dashboard(request.getParameter("round"), month(month), ALL.equals(month));
        }
        return board;
    }

    private static YearMonth month(String text) {
        try {
            return text == null || text.isBlank() || ALL.equals(text) ? null : YearMonth.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** As the address says it: 2026-10, or all. */
    public String getMonth() {
        return getBoard().month() == null
                ? ALL
                : YearMonth.from(getBoard().month()).toString();
    }

    /** 2026-10 */
    public String value(LocalDate month) {
        return YearMonth.from(month).toString();
    }

    /** 令和8年10月 */
    public String words(LocalDate month) {
        return JapaneseDate.format(month).replaceFirst("月.*", "月");
    }

    /** 令和8年度・令和8年10月 */
    public String getSpanInWords() {
        String month = getBoard().month() == null ? "" : "・" + words(getBoard().month());
        return getBoard().round().name() + month;
    }

    public GrantShare[] getShares() {
        return GrantShare.values();
    }

    public GrantStateGroup[] getGroups() {
        return GrantStateGroup.values();
    }

    /** States that any application is in, in the order of their course. */
    public List<GrantState> getStates() {
        return Arrays.stream(GrantState.values())
                .filter(state -> count(cell -> cell.state() == state) > 0)
                .toList();
    }

    public int getTotal() {
        return count(cell -> true);
    }

    public Yen getTotalAmount() {
        return amount(cell -> true);
    }

    public int countAs(GrantStateGroup group) {
        return count(cell -> group.holds(cell.state()));
    }

    public Yen amountAs(GrantStateGroup group) {
        return amount(cell -> group.holds(cell.state()));
    }

    public int countOf(GrantState state, GrantShare share) {
        return count(cell -> cell.state() == state && (share == null || cell.share() == share));
    }

    public Yen amountOf(GrantState state) {
        return amount(cell -> cell.state() == state);
    }

    public int countIn(GrantShare share) {
        return count(cell -> cell.share() == share);
    }

    public Yen amountIn(GrantShare share) {
        return amount(cell -> cell.share() == share);
    }

    /** 審査済みの割合 of a 区分, in per cent. */
    public long reviewed(GrantShare share) {
        int waiting = count(cell -> cell.share() == share && GrantStateGroup.REVIEW.holds(cell.state()));
        return Math.round(PER_CENT * (countIn(share) - waiting) / Math.max(1, countIn(share)));
    }

    private int count(Predicate<GrantDashboard.Cell> which) {
        return getBoard().cells().stream()
                .filter(which)
                .mapToInt(GrantDashboard.Cell::count)
                .sum();
    }

    private Yen amount(Predicate<GrantDashboard.Cell> which) {
        return getBoard().cells().stream()
                .filter(which)
                .map(GrantDashboard.Cell::amount)
                .reduce(Yen.ZERO, Yen::plus);
    }
}
