package kaigo.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import kaigo.account.model.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0|Edge (Windows)",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36|Chrome (Windows)",
                "Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Safari/604.1|Safari (iPad)",
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0|Firefox (Linux)",
                "<script>alert(1)</script>|?",
                "null|?"
            })
    void says_browser_and_system_in_words_of_our_own(String userAgent, String device) {
        assertThat(Origins.device(userAgent)).isEqualTo(device);
    }

    @Test
    void an_ipv6_connection_counts_by_its_network() {
        assertThat(new Origin("2001:db8:1:2:aaaa::1", "?").network())
                .isEqualTo(new Origin("2001:db8:1:2:bbbb::2", "?").network())
                .isNotEqualTo(new Origin("2001:db8:1:3::1", "?").network());
        assertThat(new Origin("192.0.2.7", "?").network()).isEqualTo("192.0.2.7");
    }
}
