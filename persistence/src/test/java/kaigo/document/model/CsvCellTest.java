package kaigo.document.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSVの一項目 */
class CsvCellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+81-3-1234-5678",
                " =1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\0=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠A",
                "'=1",
                "=HYPERLINK(\"http://example.com\")",
                "=cmd|' /C calc'!A0"
            })
    void what_begins_like_a_formula_is_kept_from_running(String field) {
        assertThat(CsvCell.of(field)).isEqualTo("'" + field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "見本 太郎", "1-2", "a=b", "'見本'", "0312345678", "-1", "+2.5", "'-1", "𠮷田"})
    void what_does_not_is_left_alone(String field) {
        assertThat(CsvCell.of(field)).isEqualTo(field);
        assertThat(CsvCell.plain(field)).isEqualTo(field);
    }

    @Test
    void a_row_is_guarded_field_by_field() {
        assertThat(CsvCell.row(List.of("1", "=1"))).containsExactly("1", "'=1");
        assertThat(CsvCell.of(null)).isEmpty();
    }

    @Property
    void the_journey_changes_nothing(
            @ForAll @StringLength(max = 6) @Chars({'\'', '=', '+', '-', '@', '\t', 'a', '見'}) String field) {
        assertThat(CsvCell.plain(CsvCell.of(field))).isEqualTo(field);
    }
}
