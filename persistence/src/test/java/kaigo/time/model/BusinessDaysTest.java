package kaigo.time.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("休日と銀行営業日")
class BusinessDaysTest {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<MonthDay> YEAR_END =
            Set.of(MonthDay.of(12, 31), MonthDay.of(1, 1), MonthDay.of(1, 2), MonthDay.of(1, 3));

    /** The days as published by the Cabinet Office (内閣府「国民の祝日について」). */
    @ParameterizedTest
    @CsvSource({
        "2024, 1/1 1/8 2/11 2/12 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/22 9/23 10/14 11/3 11/4 11/23",
        "2025, 1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/21 8/11 9/15 9/23 10/13 11/3 11/23 11/24",
        "2026, 1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23",
        "2027, 1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23"
    })
    void holidaysAsPublished(int year, String days) {
        List<LocalDate> published = Arrays.stream(days.split(" "))
                .map(day ->
                        MonthDay.parse(day, DateTimeFormatter.ofPattern("M/d")).atYear(year))
                .toList();
        List<LocalDate> all = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .toList();
        assertThat(all).filteredOn(BusinessDays::isHoliday).containsExactlyElementsOf(published);
        assertThat(all)
                .as("bank days: the rest without weekends and 12/31–1/3")
                .filteredOn(BusinessDays::isBankDay)
                .containsExactlyElementsOf(all.stream()
                        .filter(day -> !published.contains(day) && !WEEKEND.contains(day.getDayOfWeek()))
                        .filter(day -> !YEAR_END.contains(MonthDay.from(day)))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "振替休日, 2024-02-12 2024-05-06 2024-08-12 2024-09-23 2024-11-04 2025-02-24 2025-05-06 2025-11-24 2026-05-06 2027-03-22",
        "国民の休日, 2026-09-22",
        "春分の日, 2024-03-20 2025-03-20 2026-03-20 2027-03-21",
        "秋分の日, 2024-09-22 2025-09-23 2026-09-23 2027-09-23"
    })
    void movingDaysAsPublished(String name, String days) {
        assertThat(LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)))
                .filteredOn(day ->
                        BusinessDays.holidayName(day).filter(name::equals).isPresent())
                .containsExactlyElementsOf(
                        Arrays.stream(days.split(" ")).map(LocalDate::parse).toList());
    }

    /** Whatever day it is, the third bank day from it has three bank days up to itself. */
    @Test
    void bankDaysAreCountedOneByOne() {
        LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2027, 12, 1)).forEach(day -> {
            LocalDate third = BusinessDays.plus(day, 3);
            assertThat(day.plusDays(1).datesUntil(third.plusDays(1)))
                    .as("%s", day)
                    .filteredOn(BusinessDays::isBankDay)
                    .hasSize(3)
                    .endsWith(third);
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-05-06, 振替休日", "2026-09-22, 国民の休日", "2026-09-23, 秋分の日", "2027-03-22, 振替休日", "2026-11-23, 勤労感謝の日"})
    void holidaysHaveNames(LocalDate day, String name) {
        assertThat(BusinessDays.holidayName(day)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, true",
        "2026-11-23, false",
        "2026-11-28, false",
        "2026-12-30, true",
        "2026-12-31, false",
        "2027-01-01, false",
        "2027-01-02, false",
        "2025-01-03, false",
        "2027-01-04, true"
    })
    void bankDays(LocalDate day, boolean open) {
        assertThat(BusinessDays.isBankDay(day)).isEqualTo(open);
    }

    @Test
    void movesOverTheYearsEndAndTheLongHoliday() {
        assertThat(BusinessDays.onOrAfter(LocalDate.of(2026, 12, 31))).isEqualTo("2027-01-04");
        assertThat(BusinessDays.onOrBefore(LocalDate.of(2026, 5, 6))).isEqualTo("2026-05-01");
        assertThat(BusinessDays.plus(LocalDate.of(2026, 5, 1), 2)).isEqualTo("2026-05-08");
        assertThat(BusinessDays.plus(LocalDate.of(2026, 11, 24), 0)).isEqualTo("2026-11-24");
    }

    @Test
    void municipalitiesCloseTwoDaysEarlier() {
        assertThat(BusinessDays.openOnOrAfter(LocalDate.of(2026, 11, 24))).isEqualTo("2026-11-24");
        assertThat(BusinessDays.openOnOrAfter(LocalDate.of(2026, 11, 21))).isEqualTo("2026-11-24");
        assertThat(BusinessDays.openOnOrAfter(LocalDate.of(2026, 12, 29))).isEqualTo("2027-01-04");
    }

    @Test
    void yearsBeforeTheRulesAreRefused() {
        assertThatThrownBy(() -> BusinessDays.isHoliday(LocalDate.of(2021, 7, 22)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
