package kaigo.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailCodeTest {
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");

    private final SecretBox box = SecretBox.of(SecretBox.newKey());
    private final MailCode code = new MailCode(7, NOW);

    @Test
    void opens_once_within_ten_minutes() {
        code.renew("123456", box, NOW);

        assertThat(code.accepts("654321", box, NOW)).isFalse();
        assertThat(code.accepts("123456", box, NOW.plus(Duration.ofMinutes(10))))
                .isFalse();
        assertThat(code.accepts("123456", box, NOW.plus(Duration.ofMinutes(10)).minusSeconds(1)))
                .isTrue();
        assertThat(code.accepts("123456", box, NOW)).isFalse();
    }

    @Test
    void only_the_newest_opens() {
        code.renew("111111", box, NOW);
        code.renew("222222", box, NOW);

        assertThat(code.accepts("111111", box, NOW)).isFalse();
        assertThat(code.accepts("222222", box, NOW)).isTrue();
    }

    @Test
    void five_an_hour() {
        for (int i = 0; i < MailCode.MOST_AN_HOUR; i++) {
            assertThat(code.renew("123456", box, NOW)).isTrue();
        }

        assertThat(code.renew("123456", box, NOW.plus(Duration.ofMinutes(59)))).isFalse();
        assertThat(code.renew("123456", box, NOW.plus(Duration.ofMinutes(60)))).isTrue();
    }

    @Test
    void another_key_or_account_makes_another_mark() {
        assertThat(box.mark("123456", "mail-code:7")).isNotEqualTo(box.mark("123456", "mail-code:8"));
        assertThat(SecretBox.of(SecretBox.newKey()).mark("123456", "mail-code:7"))
                .isNotEqualTo(box.mark("123456", "mail-code:7"));
    }
}
