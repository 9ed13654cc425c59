package kaigo.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodeTest {
    @Test
    void each_is_another_of_letters_that_are_not_mistaken() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            codes.add(RecoveryCode.random().text());
        }
        assertThat(codes).hasSize(1000).allMatch(code -> code.matches("([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABCD-EFGH-JKLM-NP23", "abcdefghjklmnp23", "ＡＢＣＤ−ＥＦＧＨ ＪＫＬＭーＮＰ２３", " abcd efgh jklm np23 "})
    void reads_it_however_it_is_typed(String typed) {
        assertThat(RecoveryCode.read(typed).orElseThrow().text()).isEqualTo("ABCD-EFGH-JKLM-NP23");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456", "ABCD-EFGH-JKLM-NP2", "ABCD-EFGH-JKLM-NP0I"})
    void leaves_other_things_alone(String typed) {
        assertThat(RecoveryCode.read(typed)).isEmpty();
    }

    @Test
    void is_stored_as_a_hash_of_its_own_account_and_shows_itself_to_no_log() {
        RecoveryCode code = RecoveryCode.random();

        assertThat(code.hash(1)).hasSize(64).isNotEqualTo(code.hash(2));
        assertThat(code.toString()).doesNotContain(code.text());
    }
}
