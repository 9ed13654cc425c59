package kaigo.account.model;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    /** The secret of RFC 6238, appendix B. */
    private final Totp totp = new Totp("12345678901234567890".getBytes(US_ASCII));

    /** The SHA-1 rows of appendix B; it prints eight digits, of which the apps show the last six. */
    @ParameterizedTest
    @CsvSource({
        "59,          94287082",
        "1111111109,  07081804",
        "1111111111,  14050471",
        "1234567890,  89005924",
        "2000000000,  69279037",
        "20000000000, 65353130"
    })
    void givesTheCodesOfTheRfc(long second, String eightDigits) {
        assertThat(totp.codeAt(Instant.ofEpochSecond(second))).isEqualTo(eightDigits.substring(2));
    }

    @ParameterizedTest
    @CsvSource({"-31, false", "-30, true", "-1, true", "0, true", "29, true", "30, true", "59, true", "60, false"})
    void acceptsOneStepBeforeAndAfter(long secondsLater, boolean accepted) {
        Instant start = Instant.ofEpochSecond(1_800_000_000L);
        String code = totp.codeAt(start);

        assertThat(totp.stepOf(code, start.plusSeconds(secondsLater), -1).isPresent())
                .isEqualTo(accepted);
    }

    @Test
    void acceptsEachStepOnce() {
        Instant now = Instant.ofEpochSecond(1_800_000_000L);
        long used = totp.stepOf(totp.codeAt(now), now, -1).orElseThrow();

        assertThat(totp.stepOf(totp.codeAt(now), now, used)).isEmpty();
        assertThat(totp.stepOf(totp.codeAt(now.minusSeconds(30)), now, used)).isEmpty();
        assertThat(totp.stepOf(totp.codeAt(now.plusSeconds(30)), now, used)).hasValue(used + 1);
    }

    @Test
    void readsFullWidthDigits() {
        Instant now = Instant.ofEpochSecond(1_800_000_000L);
        StringBuilder wide = new StringBuilder();
        totp.codeAt(now).chars().forEach(digit -> wide.append((char) (digit - '0' + '０')));

        assertThat(totp.stepOf(wide + "　", now, -1)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"''", "12345", "abcdef", "1234567"})
    void refusesWhatIsNoCode(String entered) {
        assertThat(totp.stepOf(entered, Instant.ofEpochSecond(59), -1)).isEmpty();
    }
}
