package kaigo.grant.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("消費税の報告")
class GrantTaxReportTest {
    @ParameterizedTest(name = "paid {0} → due {1}")
    @CsvSource({
        "2026-03-31, 2027-04-30",
        "2026-04-01, 2028-04-30",
        "2027-01-20, 2028-04-30",
        "2027-03-31, 2028-04-30",
        "2027-04-30, 2029-04-30",
    })
    void due(LocalDate paid, LocalDate due) {
        assertThat(GrantTaxReport.dueOn(paid)).isEqualTo(due);
    }

    @Test
    void the_tax_in_a_grant_is_ten_of_a_hundred_and_ten_parts() {
        assertThat(GrantTaxReport.taxIn(Yen.of(124_000))).isEqualTo(Yen.of(11_272));
        assertThat(GrantTaxReport.taxIn(Yen.of(110_000))).isEqualTo(Yen.of(10_000));
    }
}
