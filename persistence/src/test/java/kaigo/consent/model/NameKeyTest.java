package kaigo.consent.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource({"髙橋 正, 高橋正", "山﨑　ハル, 山崎ハル", "𠮷田 守, 吉田守", "渡邉, 渡辺", "介護花子, 介護花子"})
    void variants_and_blanks_make_no_difference(String name, String typed) {
        assertThat(NameKey.of(name)).isEqualTo(NameKey.of(typed)).isEqualTo(typed);
    }
}
