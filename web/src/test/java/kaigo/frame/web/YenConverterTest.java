package kaigo.frame.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.convert.ConverterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YenConverterTest {
    private final YenConverter converter = new YenConverter();

    @ParameterizedTest
    @ValueSource(strings = {"49500", "49,500", "４９，５００円", "¥49,500", " 49 500 "})
    void readsAnAmountAsPeopleWriteIt(String typed) {
        assertThat(converter.getAsObject(null, null, typed)).isEqualTo(49_500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "約5万", "1234567890123"})
    void refusesWhatIsNoAmount(String typed) {
        assertThatThrownBy(() -> converter.getAsObject(null, null, typed)).isInstanceOf(ConverterException.class);
    }

    @Test
    void writesItWithCommas() {
        assertThat(converter.getAsString(null, null, 1_124_000L)).isEqualTo("1,124,000");
        assertThat(converter.getAsString(null, null, null)).isEmpty();
    }
}
