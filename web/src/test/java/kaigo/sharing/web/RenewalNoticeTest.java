package kaigo.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RenewalNoticeTest {
    private static final LocalDate END = LocalDate.of(2026, 11, 30);

    @Test
    void pressesMoreTheNearerTheEnd() {
        assertThat(RenewalNotice.of(END, END.minusDays(61))).isNull();
        assertThat(RenewalNotice.of(END, END.minusDays(60)).tone()).isEqualTo("warn");
        assertThat(RenewalNotice.of(END, END.minusDays(4)))
                .satisfies(notice -> assertThat(notice.tone()).isEqualTo("error"))
                .satisfies(notice -> assertThat(notice.title()).contains("あと4日"));
        assertThat(RenewalNotice.of(END, END).title()).contains("きょう");
        assertThat(RenewalNotice.of(END, END.plusDays(4)).title()).contains("4日");
    }
}
