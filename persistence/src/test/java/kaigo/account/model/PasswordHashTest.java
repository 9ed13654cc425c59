package kaigo.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
    @Test
    void matchesThePasswordOnly() {
        PasswordHash hash = PasswordHash.of("みどり野の朝は早い2026".toCharArray());

        assertThat(hash.matches("みどり野の朝は早い2026".toCharArray())).isTrue();
        assertThat(hash.matches("みどり野の朝は早い2027".toCharArray())).isFalse();
        assertThat(hash.matches(new char[0])).isFalse();
    }

    /** Made by the reference implementation's command line (phc-winner-argon2). */
    @Test
    void readsTheStringOfOthers() {
        PasswordHash hash = new PasswordHash(
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");

        assertThat(hash.matches("password".toCharArray())).isTrue();
        assertThat(hash.isDated()).isTrue();
    }

    @Test
    void saltsEachHash() {
        char[] password = "twelve letters".toCharArray();

        assertThat(PasswordHash.of(password).encoded())
                .isNotEqualTo(PasswordHash.of(password).encoded());
        assertThat(PasswordHash.of(password).isDated()).isFalse();
    }

    @Test
    void nobodyCostsWhatSomebodyCosts() {
        String ofNobody = PasswordHash.OF_NOBODY.encoded();
        String ofSomebody = PasswordHash.of("twelve letters".toCharArray()).encoded();

        assertThat(ofNobody.split("\\$")[3]).isEqualTo(ofSomebody.split("\\$")[3]);
    }

    @Test
    void showsItselfToNoLog() {
        assertThat(PasswordHash.OF_NOBODY.toString()).doesNotContain("argon2");
    }

    @Test
    void refusesAnotherForm() {
        assertThatThrownBy(() -> new PasswordHash("plain")).isInstanceOf(IllegalArgumentException.class);
    }
}
