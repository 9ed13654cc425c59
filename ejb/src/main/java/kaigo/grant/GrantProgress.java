package kaigo.grant;

import java.time.LocalDate;
import java.util.List;

/**
 * 助成金の進み: what the central federation's home page shows.
 *
 * @param noticeBy the next day by which results are due; null when nothing waits for one
 * @param unreviewed applications that must be reviewed by then
 * @param months applications by the month of their submission, the earliest first
 */
public record GrantProgress(LocalDate noticeBy, int unreviewed, List<GrantFigure> figures, List<Month> months) {

    /** 月ごとの申請 */
    public record Month(LocalDate first, int count) {}
}
