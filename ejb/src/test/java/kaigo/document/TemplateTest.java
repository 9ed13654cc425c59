package kaigo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** 文書のひな形 */
class TemplateTest {
    private static final Template TEMPLATE = Template.of(TemplateTest.class, "letter.txt");

    @Test
    void places_are_filled() {
        assertThat(TEMPLATE.text(Map.of("name", "ひだまり $1", "amount", "124,000")))
                .isEqualTo("ひだまり $1 様 124,000円\n");
    }

    @Test
    void nothing_typed_becomes_markup() {
        assertThat(TEMPLATE.xhtml(Map.of("name", "<b>&\"\n", "amount", "1")))
                .isEqualTo("&lt;b&gt;&amp;&quot;<br/> 様 1円\n");
    }

    @Test
    void a_place_without_a_value_is_an_error() {
        assertThatThrownBy(() -> TEMPLATE.text(Map.of("name", "ひだまり")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("amount");
    }
}
