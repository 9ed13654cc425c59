package kaigo.grant;

import java.time.LocalDate;
import java.util.List;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.Yen;

/**
 * 助成金ダッシュボード: one round, and one month of its submissions or all.
 *
 * @param rounds to choose among, the latest first
 * @param round the one shown; null when there is none at all
 * @param month first day of the month shown; null for all
 * @param due the next notice day of what waits, and how many wait for it
 * @param cells counts and amounts by 区分 and state
 * @param budget of the whole round
 * @param left how many were unreviewed at the end of each day of the month's review; empty for all months
 */
public record GrantDashboard(
        List<Round> rounds,
        Round round,
        List<Month> months,
        LocalDate month,
        Due due,
        List<Cell> cells,
        Budget budget,
        List<Day> left) {

    /** 募集回 @param budget null for no limit */
    public record Round(String id, String name, LocalDate opensOn, LocalDate closesOn, Yen budget) {}

    /** 月ごとの申請 */
    public record Month(LocalDate first, int count) {}

    /** 結果通知の期限 @param noticeBy null when nothing waits */
    public record Due(LocalDate noticeBy, int unreviewed) {}

    /** 区分と状態ごとの件数と金額 */
    public record Cell(GrantShare share, GrantState state, int count, Yen amount) {}

    /**
     * 予算
     *
     * @param limit null for none
     * @param decided sum of the granted decisions
     * @param waiting sum of what may still be granted
     */
    public record Budget(Yen limit, Yen decided, Yen waiting) {
        /** What would be left if all were granted; below zero when it is more than the limit; 0 without a limit. */
        public long rest() {
            return limit == null ? 0 : limit.amount() - decided.amount() - waiting.amount();
        }
    }

    /** 未審査の件数 at the end of a day */
    public record Day(LocalDate day, int left) {}
}
