package kaigo.identifier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("カナ: same reading or not (本人確認の4情報)")
class KanaTest {
    @ParameterizedTest
    @CsvSource({"ｶｲｺﾞ ﾊﾅｺ, カイゴ　ハナコ", "かいご　はなこ, カイゴハナコ", "カイゴ・ハナコ, カイゴ ハナコ", "ジョン　スミス, ｼﾞｮﾝ･ｽﾐｽ", "ｽｰｻﾞﾝ, スーザン"})
    void same(String one, String other) {
        assertThat(Kana.of(one).sameAs(Kana.of(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"キヨ, キョ", "ヴァン, バン", "スザン, スーザン", "カイゴハナコ, カイゴハナヨ"})
    void different(String one, String other) {
        assertThat(Kana.of(one).sameAs(Kana.of(other))).isFalse();
    }

    @Test
    void isShownInFullWidthKatakanaWithOneBlank() {
        assertThat(Kana.of("  ｶｲｺﾞ   はなこ ").value()).isEqualTo("カイゴ　ハナコ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　・　"})
    void nothingToRead(String text) {
        assertThatThrownBy(() -> Kana.of(text)).hasMessage("refusal.kana");
    }

    @Test
    void lettersAreOddButTaken() {
        assertThat(Kana.of("デイサービスＡ").isPure()).isFalse();
        assertThatThrownBy(() -> Kana.ofName("介護花子")).hasMessage("refusal.kana");
        assertThat(Kana.ofName("かいご ﾊﾅｺ")).isEqualTo(Kana.of("カイゴ　ハナコ"));
        assertThat(Kana.of("デイサービス　エー").isPure()).isTrue();
    }

    @Test
    void searchKeyOfWhatIsTypedSoFar() {
        assertThat(Kana.keyOf("かい")).isEqualTo("カイ");
        assertThat(Kana.keyOf(null)).isEmpty();
    }
}
