package kaigo.grant;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** 未審査の件数の推移: counted back from what waits now. */
final class GrantCourse {
    private GrantCourse() {}

    /**
     * What was left at the end of each day since the review began, up to today, or to the day on which the last was reviewed.
     *
     * @param waiting how many wait now
     * @param reviewed how many were reviewed on which day
     * @param nextMonth when the review of the month begins at the latest
     */
    static List<GrantDashboard.Day> of(
            int waiting, SortedMap<LocalDate, Integer> reviewed, LocalDate nextMonth, LocalDate today) {
        LocalDate begin =
                reviewed.isEmpty() || reviewed.firstKey().isAfter(nextMonth) ? nextMonth : reviewed.firstKey();
        LocalDate end = waiting > 0 || reviewed.isEmpty() ? today : reviewed.lastKey();
        return Stream.iterate(begin, day -> !day.isAfter(end), day -> day.plusDays(1))
                .map(day -> new GrantDashboard.Day(day, waiting + after(day, reviewed)))
                .toList();
    }

    private static int after(LocalDate day, SortedMap<LocalDate, Integer> reviewed) {
        return reviewed.tailMap(day.plusDays(1)).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
