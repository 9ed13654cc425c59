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

    @Test
    void opensWhatAFormerKeySealedAndSealsItAnew() {
        String former = SecretBox.newKey();
        String current = SecretBox.newKey();
        byte[] sealed = SecretBox.of(former).seal(secret, "totp:aoki");
        SecretBox both = SecretBox.of(current, SecretBox.newKey() + ", " + former);

        byte[] renewed = both.renew(sealed, "totp:aoki");

        assertThat(both.open(sealed, "totp:aoki")).isEqualTo(secret);
        assertThat(both.isCurrent(sealed)).isFalse();
        assertThat(both.isCurrent(renewed)).isTrue();
        assertThat(SecretBox.of(current, "").open(renewed, "totp:aoki")).isEqualTo(secret);
        assertThatThrownBy(() -> SecretBox.of(current).open(sealed, "totp:aoki"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> SecretBox.of(former).open(renewed, "totp:aoki"))
                .isInstanceOf(IllegalStateException.class);
    }

    /** As written before keys had names: 1, nonce, ciphertext. */
    @Test
    void opensTheFormWithoutAName() {
        String key = SecretBox.newKey();
        byte[] named = SecretBox.of(key).seal(secret, "totp:aoki");
        byte[] nameless = new byte[named.length - 4];
        nameless[0] = 1;
        System.arraycopy(named, 5, nameless, 1, named.length - 5);

        SecretBox later = SecretBox.of(SecretBox.newKey(), key);

        assertThat(later.open(nameless, "totp:aoki")).isEqualTo(secret);
        assertThat(later.isCurrent(nameless)).isFalse();
        assertThatThrownBy(() -> box.open(nameless, "totp:aoki")).isInstanceOf(IllegalStateException.class);
    }
}
