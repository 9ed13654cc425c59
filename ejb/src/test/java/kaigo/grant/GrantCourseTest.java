package kaigo.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** 未審査の件数の推移 */
class GrantCourseTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @Test
    void each_day_ends_with_what_was_not_reviewed_yet() {
        assertThat(course(3, Map.of(2, 5, 4, 2), 5))
                .containsExactly("11-01 10", "11-02 5", "11-03 5", "11-04 3", "11-05 3");
    }

    @Test
    void it_begins_with_the_first_review_where_that_was_earlier() {
        assertThat(GrantCourse.of(1, new TreeMap<>(Map.of(FIRST.minusDays(2), 1)), FIRST, FIRST))
                .hasSize(3);
    }

    @Test
    void what_still_waits_after_months_is_told_for_today() {
        assertThat(course(5, Map.of(2, 1), 150)).hasSize(150).endsWith("03-30 5");
    }

    @Test
    void it_ends_on_the_day_when_nothing_was_left() {
        assertThat(course(0, Map.of(2, 1, 3, 1), 150)).containsExactly("11-01 2", "11-02 1", "11-03 0");
    }

    @Test
    void before_the_review_begins_there_is_none() {
        assertThat(GrantCourse.of(4, new TreeMap<>(), FIRST, FIRST.minusDays(1)))
                .isEmpty();
    }

    private static List<String> course(int waiting, Map<Integer, Integer> reviewed, int days) {
        TreeMap<LocalDate, Integer> byDay = new TreeMap<>();
        reviewed.forEach((day, count) -> byDay.put(FIRST.plusDays(day - 1L), count));
        return GrantCourse.of(waiting, byDay, FIRST, FIRST.plusDays(days - 1L)).stream()
                .map(one -> one.day().toString().substring(5) + " " + one.left())
                .toList();
    }
}
