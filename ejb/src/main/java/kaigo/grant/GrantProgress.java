package kaigo.grant;

import java.time.LocalDate;
import java.util.List;

/**
 * 助成金の進み: what the central federation's home page shows.
 *
 * @param noticeBy the next day by which results are due; null when nothing waits for one
 * @param unreviewed applications that must be reviewed by then
 */
public record GrantProgress(LocalDate noticeBy, int unreviewed, List<GrantFigure> figures) {}
