package kaigo.identifier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("氏名: 異体字 kept, blanks and widths made one")
class PersonNameTest {
    /** The third is a CJK互換漢字 (U+FA19), which every Unicode normal form would replace; the last has a variation selector. */
    @ParameterizedTest
    @ValueSource(strings = {"髙橋 一郎", "山﨑 花", "\uFA19谷 守", "𠮷野 家", "邉見 マリ", "ジョン スミスＪｒ", "葛\uDB40\uDD00城 実"})
    void keptAsWritten(String name) {
        assertThat(PersonName.of(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"' 見本　 太郎 ', 見本 太郎", "ﾐﾎﾝ　ｶﾞｸ, ミホン ガク", "'か\u3099く', がく"})
    void madeOne(String typed, String kept) {
        assertThat(PersonName.of(typed).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"髙橋　一郎, 高橋一郎", "髙橋 正, 高橋正", "介護花子, 介護花子", "山崎花, 山﨑　花", "吉野, 𠮷野", "葛\uDB40\uDD00城, 葛城", "渡邉 渡邊, 渡辺渡辺"})
    void foundByTheUsualCharacters(String one, String other) {
        assertThat(PersonName.of(one).key()).isEqualTo(PersonName.of(other).key());
    }

    @Test
    void nothingToRead() {
        assertThatThrownBy(() -> PersonName.of("　 ")).hasMessage("refusal.personName");
        assertThat(PersonName.keyOf(null)).isEmpty();
    }
}
