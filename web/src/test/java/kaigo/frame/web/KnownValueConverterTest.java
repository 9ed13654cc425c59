package kaigo.frame.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownValueConverterTest {
    @Test
    void knowsWordsAndNumbers() {
        assertThat(KnownValueConverter.known(Area.class, "SERVICE")).isEqualTo(Area.SERVICE);
        assertThat(KnownValueConverter.known(int.class, "12")).isEqualTo(12);
    }

    @Test
    void whatIsUnknownWasNotGiven() {
        assertThat(KnownValueConverter.known(Area.class, "ZZZ")).isNull();
        assertThat(KnownValueConverter.known(int.class, "x")).isNull();
        assertThat(KnownValueConverter.known(int.class, "-1")).isNull();
        assertThat(KnownValueConverter.known(int.class, "99999999999999")).isNull();
    }
}
