package kaigo.account.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretBoxTest {
    private final SecretBox box = SecretBox.of(SecretBox.newKey());
    private final byte[] secret = "a secret".getBytes(UTF_8);

    @Test
    void opensWhatItSealed() {
        assertThat(box.open(box.seal(secret, "totp:aoki"), "totp:aoki")).isEqualTo(secret);
        assertThat(box.seal(secret, "totp:aoki")).isNotEqualTo(box.seal(secret, "totp:aoki"));
    }

    @Test
    void refusesAnotherPurposeAnotherKeyAndATamperedByte() {
        byte[] sealed = box.seal(secret, "totp:aoki");
        byte[] tampered = sealed.clone();
        tampered[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> box.open(sealed, "totp:sato")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> box.open(tampered, "totp:aoki")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> SecretBox.of(SecretBox.newKey()).open(sealed, "totp:aoki"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> box.open(new byte[5], "totp:aoki")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAShortKey() {
        assertThatThrownBy(() -> SecretBox.of("c2hvcnQ=")).isInstanceOf(IllegalArgumentException.class);
    }
}
