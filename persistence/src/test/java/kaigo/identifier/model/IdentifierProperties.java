package kaigo.identifier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** 番号とカナの性質: what holds of every number and every name, not only of those that somebody thought of. */
class IdentifierProperties {
    @Property
    void five_digits_have_one_check_digit(@ForAll @IntRange(min = 1_000, max = 47_999) int five) {
        String digits = "%05d".formatted(five);
        Assume.that(!digits.startsWith("00"));
        int fitting = 0;
        for (int check = 0; check < 10; check++) {
            fitting += refused(digits + check) ? 0 : 1;
        }
        assertThat(fitting).isEqualTo(1);
    }

    /** モジュラス10ウェイト2・1 finds every single wrong digit. */
    @Property
    void one_wrong_digit_is_found(
            @ForAll @IntRange(min = 13_000, max = 13_999) int five,
            @ForAll @IntRange(min = 2, max = 5) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        String right = "%05d".formatted(five) + CheckDigit.modulus10("%05d".formatted(five));
        char wrong = (char) ('0' + (right.charAt(place) - '0' + shift) % 10);

        assertThat(refused(right)).isFalse();
        assertThat(refused(right.substring(0, place) + wrong + right.substring(place + 1)))
                .isTrue();
    }

    @Property
    void any_ten_digits_are_an_insured_number(@ForAll @StringLength(10) @CharRange(from = '0', to = '9') String no) {
        assertThat(InsuredNo.of(no).value()).isEqualTo(no);
        assertThat(InsuredNo.of("H" + no.substring(1)).onPublicAssistance()).isTrue();
        assertThatThrownBy(() -> InsuredNo.of(no.substring(1))).isInstanceOf(InvalidIdentifier.class);
        assertThatThrownBy(() -> InsuredNo.of(no + "0")).isInstanceOf(InvalidIdentifier.class);
    }

    @Property
    void a_check_digit_never_refuses_an_office(
            @ForAll @IntRange(min = 1, max = 47) int prefecture,
            @ForAll("officeKinds") char kind,
            @ForAll @StringLength(7) @CharRange(from = '0', to = '9') String rest) {
        OfficeNo office = OfficeNo.of("%02d".formatted(prefecture) + kind + rest);

        if (prefecture < 11 || prefecture > 14 || "1356".indexOf(kind) < 0) {
            assertThat(office.fitsCheckDigit()).isEqualTo(office.fitsOverNine());
        }
    }

    @Property
    void kana_has_one_key_in_every_form(@ForAll("kana") String kana) {
        String key = Kana.of(kana).key();

        assertThat(Kana.of(hiragana(kana)).key()).isEqualTo(key);
        assertThat(Kana.of("　" + kana + " ").key()).isEqualTo(key);
        assertThat(Kana.keyOf(key)).as("the key of a key is itself").isEqualTo(key);
        assertThat(Kana.of(Kana.of(kana).value()).value())
                .isEqualTo(Kana.of(kana).value());
    }

    @Property
    void a_name_is_normalised_once(@ForAll @StringLength(min = 1, max = 20) String text) {
        Assume.that(!text.replaceAll("[\\s\\u00a0\\u3000]", "").isEmpty());
        PersonName name = PersonName.of(text);

        assertThat(PersonName.of(name.value())).isEqualTo(name);
        assertThat(PersonName.keyOf(name.key())).isEqualTo(name.key());
    }

    @Provide
    Arbitrary<String> kana() {
        return Arbitraries.strings()
                .withCharRange('ァ', 'ヴ')
                .withChars('ー')
                .ofMinLength(1)
                .ofMaxLength(20);
    }

    @Provide
    Arbitrary<Character> officeKinds() {
        return Arbitraries.of('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'B');
    }

    private static String hiragana(String katakana) {
        StringBuilder text = new StringBuilder(katakana);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'ァ' && c <= 'ヶ') {
                text.setCharAt(i, (char) (c - 'ァ' + 'ぁ'));
            }
        }
        return text.toString();
    }

    private static boolean refused(String insurerNo) {
        try {
            InsurerNo.of(insurerNo);
            return false;
        } catch (InvalidIdentifier wrong) {
            return true;
        }
    }
}
