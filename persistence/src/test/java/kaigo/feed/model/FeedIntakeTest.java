package kaigo.feed.model;

import static kaigo.feed.model.FeedCode.*;
import static kaigo.feed.model.FeedKind.*;
import static kaigo.feed.model.Rows.aRow;
import static kaigo.feed.model.Rows.csv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** CSVの受取: encodings, headings and rows of a file. */
class FeedIntakeTest extends FeedIntakeScene {
    @Test
    void utf_8_with_and_without_bom_and_windows_31j_are_told_apart() throws IOException {
        String text = csv(INSURED, aRow(INSURED).with("氏名", "髙橋 ①郎"));

        read("insured.csv", text.getBytes(StandardCharsets.UTF_8));
        read("insured.csv", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        read("insured.csv", text.getBytes(CsvFile.WINDOWS_31J));

        assertThat(rows).hasSize(3).allSatisfy(row -> {
            assertThat(row.findings()).isEmpty();
            assertThat(row.staged()).contains("髙橋 ①郎");
        });
    }

    @Test
    void lines_may_end_in_lf_and_columns_come_in_any_order() throws IOException {
        List<String> headings = new ArrayList<>(CARD.layout().headings());
        List<String> fields = new ArrayList<>(aRow(CARD).texts());
        java.util.Collections.reverse(headings);
        java.util.Collections.reverse(fields);

        read("交付分.csv", csv(headings, List.of(fields)).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(kinds).containsExactly(CARD);
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.findings()).isEmpty());
    }

    @Test
    void a_character_that_the_encoding_lacks_is_told_with_its_row_and_column() throws IOException {
        byte[] bytes =
                csv(INSURED, aRow(INSURED), aRow(INSURED).with("氏名", "見本 XX")).getBytes(CsvFile.WINDOWS_31J);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("XX");
        bytes[at] = (byte) 0xFD;

        read("insured.csv", bytes);

        assertThat(rows.get(0).findings()).isEmpty();
        assertThat(rows.get(1).line()).isEqualTo(3);
        assertThat(rows.get(1).findings()).containsExactly(new FeedFinding("氏名", CHARACTER_UNREADABLE, ""));
    }

    @Test
    void a_row_with_a_field_too_many_or_too_few_is_told_and_the_next_is_read() throws IOException {
        String text = csv(INSURED, aRow(INSURED).with("不開示", "0,0"), aRow(INSURED)) + "139907,U\r\n";

        read("insured.csv", text.getBytes(StandardCharsets.UTF_8));

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).findings()).extracting(FeedFinding::code).containsExactly(FIELD_COUNT);
        assertThat(rows.get(1).findings()).isEmpty();
        assertThat(rows.get(2).findings()).extracting(FeedFinding::code).containsExactly(FIELD_COUNT);
    }

    @Test
    void what_isnt_a_feed_is_refused_whole() {
        String right = csv(INSURED, aRow(INSURED));
        refused(EMPTY_FILE, "insured.csv", new byte[0]);
        refused(BINARY_FILE, "insured.csv", new byte[] {1, 0, 2, 0, 3});
        refused(UNKNOWN_LAYOUT, "list.csv", "年,月,日\r\n1,2,3\r\n".getBytes(StandardCharsets.UTF_8));
        refused(ENCODING_UNKNOWN, "insured.csv", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', '\n'});
        refused(NO_ROWS, "insured.csv", csv(INSURED).getBytes(StandardCharsets.UTF_8));
        refused(COLUMN_MISSING, "insured.csv", utf8(right.replace(",不開示", "").replace("0\r\n", "\r\n")));
        refused(COLUMN_UNKNOWN, "insured.csv", utf8(right.replace("不開示", "非開示")));
        refused(COLUMN_TWICE, "insured.csv", utf8(right.replace("住所地特例", "住所")));
        refused(QUOTE_OPEN, "insured.csv", utf8(right + "139907,\"U,12"));
    }

    @Test
    void a_heading_that_may_be_data_is_never_repeated() {
        assertThatExceptionOfType(FeedRefused.class)
                .isThrownBy(() -> read("insured.csv", utf8("139907,U,,1,0000123456,介護 花子\r\n")))
                .satisfies(refused -> assertThat(refused.detail()).isEqualTo("insured.csv 1"));
    }

    @Test
    void another_insurers_file_is_refused_whole() {
        refused(OTHER_INSURER, "insured.csv", utf8(csv(INSURED, aRow(INSURED).with("保険者番号", "131011"))));
        refused(OTHER_INSURER, "KAIGO_131011_0413.zip", zip(Map.of("insured.csv", csv(INSURED, aRow(INSURED)))));
    }
}
