package kaigo.job.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("起動の暦")
class CalendarRuleTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        // 元日 is no business day, yet the first of a month; the business year begins on 1/4
        "FIRST_AND_BUSINESS_DAYS, 2027-01-01, 2027-01-01, 2027-01-04",
        "FIRST_AND_BUSINESS_DAYS, 2027-01-03, 2027-01-01, 2027-01-04",
        "FIRST_AND_BUSINESS_DAYS, 2026-12-31, 2026-12-30, 2027-01-01",
        // 建国記念の日 on a Thursday
        "FIRST_AND_BUSINESS_DAYS, 2027-02-11, 2027-02-10, 2027-02-12",
        "BUSINESS_DAYS, 2027-02-11, 2027-02-10, 2027-02-12",
        "BUSINESS_DAYS, 2027-01-01, 2026-12-30, 2027-01-04",
        // 憲法記念日・みどりの日・こどもの日, then a Thursday
        "BUSINESS_DAYS, 2027-05-05, 2027-04-30, 2027-05-06",
        "DAILY, 2027-01-01, 2027-01-01, 2027-01-02",
    })
    void due(CalendarRule rule, LocalDate today, LocalDate last, LocalDate next) {
        assertThat(rule.lastDue(today)).isEqualTo(last);
        assertThat(rule.nextDue(today)).isEqualTo(next);
    }
}
