package kaigo.grant.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 全銀の文字 */
class ZenginTextTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    アオゾラ                       | ｱｵｿﾞﾗ
                    ｱｵｿﾞﾗ                          | ｱｵｿﾞﾗ
                    あおぞら                       | ｱｵｿﾞﾗ
                    パピプペポ                     | ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟ
                    キャラメル                     | ｷﾔﾗﾒﾙ
                    ｷｬﾗﾒﾙ                          | ｷﾔﾗﾒﾙ
                    ッツァィゥェォャュョヮ         | ﾂﾂｱｲｳｴｵﾔﾕﾖﾜ
                    ケアセンター                   | ｹｱｾﾝﾀ-
                    ｹｱｾﾝﾀｰ                         | ｹｱｾﾝﾀ-
                    ケアセンタ－                   | ｹｱｾﾝﾀ-
                    ケアセンタ―                   | ｹｱｾﾝﾀ-
                    ケアセンタ−                   | ｹｱｾﾝﾀ-
                    ヴィラ                         | ｳﾞｲﾗ
                    ヲリ                           | ｦﾘ
                    ヰセヱ                         | ｲｾｴ
                    ａｂｃ１２３                   | ABC123
                    abc-1.2/3                      | ABC-1.2/3
                    アオゾラ　タロウ               | ｱｵｿﾞﾗ ﾀﾛｳ
                    アオゾラ   タロウ              | ｱｵｿﾞﾗ ﾀﾛｳ
                    ケア・ヒダマリ                 | ｹｱ.ﾋﾀﾞﾏﾘ
                    （アオゾラ）                   | (ｱｵｿﾞﾗ)
                    「アオ」                       | ｢ｱｵ｣
                    カブシキガイシャアオゾラ       | ｶ)ｱｵｿﾞﾗ
                    カブシキガイシャ　アオゾラ     | ｶ)ｱｵｿﾞﾗ
                    株式会社アオゾラ               | ｶ)ｱｵｿﾞﾗ
                    ㈱アオゾラ                     | ｶ)ｱｵｿﾞﾗ
                    （株）アオゾラ                 | ｶ)ｱｵｿﾞﾗ
                    アオゾラ（株）                 | ｱｵｿﾞﾗ(ｶ
                    アオゾラ株式会社               | ｱｵｿﾞﾗ(ｶ
                    アオゾラ株式会社ミドリノシテン | ｱｵｿﾞﾗ(ｶ)ﾐﾄﾞﾘﾉｼﾃﾝ
                    カ）アオゾラ                   | ｶ)ｱｵｿﾞﾗ
                    ユウゲンガイシャアオゾラ       | ﾕ)ｱｵｿﾞﾗ
                    ㈲アオゾラ                     | ﾕ)ｱｵｿﾞﾗ
                    ゴウドウガイシャアオゾラ       | ﾄﾞ)ｱｵｿﾞﾗ
                    シャカイフクシホウジンアオゾラ | ﾌｸ)ｱｵｿﾞﾗ
                    社会福祉法人アオゾラ           | ﾌｸ)ｱｵｿﾞﾗ
                    イリョウホウジンシャダンアオイ | ｲ)ｱｵｲ
                    イリョウホウジンアオイ         | ｲ)ｱｵｲ
                    特定非営利活動法人アオゾラ     | ﾄｸﾋ)ｱｵｿﾞﾗ
                    イッパンシャダンホウジンアオイ | ｼﾔ)ｱｵｲ
                    ザイダンホウジンアオイ         | ｻﾞｲ)ｱｵｲ
                    """)
    void names_are_written_as_banks_do(String typed, String written) {
        assertThat(ZenginText.of(typed).value()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"青空", "髙橋", "アオゾラ＆ヒダマリ", "アオゾラ、ヒダマリ", "😀", "한글", "ア\u0301"})
    void what_cannot_be_written_is_refused(String typed) {
        assertThatThrownBy(() -> ZenginText.of(typed)).isInstanceOf(Unwritable.class);
    }

    @Test
    void the_refusal_names_the_characters() {
        assertThatThrownBy(() -> ZenginText.of("アオ髙ゾラ＆"))
                .isInstanceOfSatisfying(
                        Unwritable.class,
                        refusal -> assertThat(refusal.characters()).isEqualTo("&髙"));
    }

    @Test
    void nothing_is_not_a_name() {
        assertThatThrownBy(() -> ZenginText.of("　")).isInstanceOf(Unwritable.class);
        assertThatThrownBy(() -> ZenginText.of(null)).isInstanceOf(Unwritable.class);
    }

    @Test
    void a_field_is_cut_or_filled() {
        assertThat(ZenginText.of("アオゾラ").field(7)).isEqualTo("ｱｵｿﾞﾗ  ");
        assertThat(ZenginText.of("アオゾラ").field(4)).isEqualTo("ｱｵｿﾞ");
    }
}
