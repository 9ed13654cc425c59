package kaigo.time.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("和暦・西暦の日付")
class JapaneseDateTest {
    @ParameterizedTest
    @CsvSource({
        "S16.4.12, 1941-04-12",
        "昭和16年4月12日, 1941-04-12",
        "昭和１６年４月１２日, 1941-04-12",
        "昭和 16 年 4 月 12 日, 1941-04-12",
        "昭16年4月12日, 1941-04-12",
        "昭16.4.12, 1941-04-12",
        "s160412, 1941-04-12",
        "昭和160412, 1941-04-12",
        "昭和十六年四月十二日, 1941-04-12",
        "昭和二十年十月三十一日, 1945-10-31",
        "一九四一年四月十二日, 1941-04-12",
        "令和八年十一月二十四日（火）, 2026-11-24",
        "s16/04/12, 1941-04-12",
        "Ｓ１６．４．１２, 1941-04-12",
        "令和元年5月1日, 2019-05-01",
        "令和1年5月1日, 2019-05-01",
        "㋿元年5月1日, 2019-05-01",
        "平成31年4月30日, 2019-04-30",
        "昭和64年1月7日, 1989-01-07",
        "平成元年1月8日, 1989-01-08",
        "大正15年12月25日, 1926-12-25",
        "昭和元年12月25日, 1926-12-25",
        "明治45年7月29日, 1912-07-29",
        "R8.4.1, 2026-04-01",
        "R8-4-1, 2026-04-01",
        "令和8.4.1, 2026-04-01",
        "2026/4/1, 2026-04-01",
        "2026-04-01, 2026-04-01",
        "20260401, 2026-04-01",
        "2026年4月1日, 2026-04-01",
        "２０２６／４／１, 2026-04-01",
        "令和8年11月24日（火）, 2026-11-24",
        "2026/11/24(火曜日), 2026-11-24",
        "2024-02-29, 2024-02-29"
    })
    void reads(String text, LocalDate day) {
        assertThat(JapaneseDate.parse(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "平成31年5月10日, refusal.dateOutsideEra",
        "令和元年4月30日, refusal.dateOutsideEra",
        "昭和64年1月8日, refusal.dateOutsideEra",
        "昭和元年12月24日, refusal.dateOutsideEra",
        "令和0年5月1日, refusal.date",
        "2026-02-30, refusal.dateNoSuchDay",
        "2025-02-29, refusal.dateNoSuchDay",
        "令和8年13月1日, refusal.dateNoSuchDay",
        "R8.4.31, refusal.dateNoSuchDay",
        "20260230, refusal.dateNoSuchDay",
        "1872-12-31, refusal.dateTooEarly",
        "1850/4/1, refusal.dateTooEarly",
        "明治5年5月1日, refusal.dateTooEarly",
        "令和8年11月24日（水）, refusal.dateWrongWeekday",
        "令8, refusal.date",
        "X8.4.1, refusal.date",
        "2026/4-1, refusal.date",
        "26/4/1, refusal.date",
        "2026041, refusal.date",
        "明日, refusal.date",
        "2026-04-01T00:00, refusal.date"
    })
    void refuses(String text, String reason) {
        assertThatThrownBy(() -> JapaneseDate.parse(text))
                .isInstanceOf(UnreadableDate.class)
                .hasMessage(reason);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "　"})
    void refusesNothing(String text) {
        assertThatThrownBy(() -> JapaneseDate.parse(text)).hasMessage("refusal.date");
    }

    @Test
    void theRefusalNamesTheEra() {
        assertThatThrownBy(() -> JapaneseDate.parse("平成31年5月10日"))
                .isInstanceOfSatisfying(
                        UnreadableDate.class,
                        refusal -> assertThat(refusal.arguments())
                                .containsExactly("平成", LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30)));
    }

    @Test
    void writes() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        assertThat(JapaneseDate.format(day)).isEqualTo("令和8年11月24日");
        assertThat(JapaneseDate.formatWithWeekday(day)).isEqualTo("令和8年11月24日（火）");
        assertThat(JapaneseDate.formatShort(day)).isEqualTo("R8.11.24");
        assertThat(JapaneseDate.format(YearMonth.of(2026, 11))).isEqualTo("令和8年11月");
        assertThat(JapaneseDate.formatFiscalYear(day)).isEqualTo("令和8年度");
        assertThat(JapaneseDate.formatFiscalYear(LocalDate.of(2027, 3, 31))).isEqualTo("令和8年度");
        assertThat(JapaneseDate.formatFiscalYear(LocalDate.of(2027, 4, 1))).isEqualTo("令和9年度");
        assertThat(JapaneseDate.format(LocalDate.of(2019, 5, 1))).isEqualTo("令和元年5月1日");
        assertThat(JapaneseDate.formatShort(LocalDate.of(1941, 4, 12))).isEqualTo("S16.4.12");
    }

    @Test
    void readsWhatItWrites() {
        for (LocalDate day = LocalDate.of(1873, 1, 1); day.getYear() < 2040; day = day.plusDays(13)) {
            assertThat(JapaneseDate.parse(JapaneseDate.formatWithWeekday(day))).isEqualTo(day);
            assertThat(JapaneseDate.parse(JapaneseDate.formatShort(day))).isEqualTo(day);
        }
    }
}
