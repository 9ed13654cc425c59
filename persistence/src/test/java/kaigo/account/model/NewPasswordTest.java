package kaigo.account.model;

import static kaigo.account.model.NewPassword.Finding.COMMON;
import static kaigo.account.model.NewPassword.Finding.OWN_WORDS;
import static kaigo.account.model.NewPassword.Finding.TOO_LONG;
import static kaigo.account.model.NewPassword.Finding.TOO_SHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {
    private static final List<String> OWN = Arrays.asList("hidamari-staff", "1399990019", null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "みどり野の朝は早い ね、今日も",
                "correct horse battery",
                "lunch at noon by river",
                "ながいながい坂道の上の家",
                "青い鳥が三羽とまった電線"
            })
    void lets_a_long_phrase_pass_whatever_its_characters(String phrase) {
        assertThat(findings(phrase)).isEmpty();
    }

    @Test
    void counts_code_points_of_the_normal_form() {
        assertThat(findings("青い鳥が三羽とまった電")).containsExactly(TOO_SHORT);
        assertThat(findings("𠮷野家の牛の丼は旨い")).containsExactly(TOO_SHORT);
        assertThat(findings("ｶﾞｷﾞｸﾞｹﾞｺﾞとさん"))
                .as("half-width kana and their marks")
                .containsExactly(TOO_SHORT);
        assertThat(findings("x%7".repeat(40) + "abcdefgh")).isEmpty();
        assertThat(findings("x%7".repeat(40) + "abcdefghi")).containsExactly(TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password2026!",
                "ＰＡＳＳＷＯＲＤ２０２６",
                "123456789012",
                "210987654321",
                "abcdefghijklm",
                "aaaaaaaaaaaaa",
                "12ab12ab12ab",
                "1qaz2wsx3edc4rfv",
                "qwertyuiop123",
                "介護保険20260401",
                "介護保険介護保険介護保険"
            })
    void refuses_what_everybody_tries_first(String common) {
        assertThat(findings(common)).contains(COMMON);
    }

    @Test
    void refuses_what_others_know_of_the_account() {
        assertThat(findings("Hidamari-Staff#2026")).containsExactly(OWN_WORDS);
        assertThat(findings("no. 1399990019 is")).containsExactly(OWN_WORDS);
        assertThat(findings("介護情報基盤に入る鍵")).contains(OWN_WORDS);
        assertThat(findings("hidamari-staff likes the river")).isEmpty();
    }

    @Test
    void gives_one_finding_per_reason() {
        assertThat(findings("password")).containsExactly(TOO_SHORT, COMMON);
        assertThat(findings("1399990019")).containsExactly(TOO_SHORT, OWN_WORDS);
    }

    @Test
    void hashes_only_what_passes() {
        assertThat(NewPassword.hash("青い鳥が三羽とまった電線".toCharArray(), OWN).matches("青い鳥が三羽とまった電線".toCharArray()))
                .isTrue();
        assertThatThrownBy(() -> NewPassword.hash("short".toCharArray(), OWN))
                .isInstanceOf(PasswordRefused.class)
                .hasMessage("refusal.password.TOO_SHORT");
    }

    @Test
    void the_width_of_letters_is_no_other_password() {
        PasswordHash hash = PasswordHash.of("Ｔwelve letters あｱ".toCharArray());

        assertThat(hash.matches("Twelve letters あア".toCharArray())).isTrue();
        assertThat(hash.matches("twelve letters あア".toCharArray())).isFalse();
    }

    private static List<NewPassword.Finding> findings(String typed) {
        return NewPassword.findings(typed.toCharArray(), OWN);
    }
}
