package kaigo.grant.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import kaigo.grant.model.BankAnswerError.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 銀行の回答: what is taken, and every way in which it may be wrong. */
class BankAnswerTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 20);
    private static final String HEADING = "振込指定日,顧客コード1,金額,結果コード";
    private static final Map<Long, BankAnswer.Ordered> ORDERS = Map.of(
            1L, new BankAnswer.Ordered(Yen.of(124_000), null),
            2L, new BankAnswer.Ordered(Yen.of(64_000), null),
            3L, new BankAnswer.Ordered(Yen.of(55_000), BankResult.PAID));

    @Test
    void every_result_is_read() {
        BankAnswer answer = read(
                HEADING,
                "2027-01-20,0000000001,124000,0",
                "\"2027-01-20\",\"0000000002\",\"64000\",\"2\"",
                "2027-01-20,0000000003,55000,0");
        assertThat(answer.errors()).isEmpty();
        assertThat(answer.lines())
                .containsExactly(
                        new BankAnswer.Line(1, Yen.of(124_000), BankResult.PAID),
                        new BankAnswer.Line(2, Yen.of(64_000), BankResult.NAME_DIFFERS),
                        new BankAnswer.Line(3, Yen.of(55_000), BankResult.PAID));
    }

    @ParameterizedTest
    @CsvSource({"0, PAID", "1, NO_ACCOUNT", "2, NAME_DIFFERS", "9, OTHER"})
    void result_codes(String code, BankResult result) {
        assertThat(read(HEADING, "2027-01-20,0000000001,124000," + code).lines())
                .extracting(BankAnswer.Line::result)
                .containsExactly(result);
    }

    @Test
    void an_order_that_is_missing_has_no_answer_yet() {
        BankAnswer answer = read(HEADING, "2027-01-20,0000000002,64000,0");
        assertThat(answer.errors()).isEmpty();
        assertThat(answer.lines()).extracting(BankAnswer.Line::order).containsExactly(2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r\n\r\n"})
    void line_ends_and_a_mark_of_the_encoding_are_no_matter(String end) {
        String file = "\uFEFF" + HEADING + end + "2027-01-20,0000000001,124000,1" + end;
        assertThat(read(file.getBytes(StandardCharsets.UTF_8)).errors()).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1} {2}, expected {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2027/01/20,0000000001,124000,0  | TRANSFER_ON | DATE          | 2027-01-20",
                "2027-02-30,0000000001,124000,0  | TRANSFER_ON | DATE          | 2027-01-20",
                "2027-01-21,0000000001,124000,0  | TRANSFER_ON | OTHER_DAY     | 2027-01-20",
                "2027-01-20,1,124000,0           | ORDER       | NUMBER        | -",
                "2027-01-20,000000000A,124000,0  | ORDER       | NUMBER        | -",
                "2027-01-20,0000000009,124000,0  | ORDER       | UNKNOWN_ORDER | -",
                "2027-01-20,0000000001,124 000,0 | AMOUNT      | YEN           | 124000",
                "2027-01-20,0000000001,-1,0      | AMOUNT      | YEN           | 124000",
                "2027-01-20,0000000001,123999,0  | AMOUNT      | OTHER_AMOUNT  | 124000",
                "2027-01-20,0000000001,124000,3  | RESULT      | RESULT        | -",
                "2027-01-20,0000000001,124000,   | RESULT      | RESULT        | -",
                "2027-01-20,0000000003,55000,1   | RESULT      | OTHER_RESULT  | 0",
                "2027-01-20,0000000001,124000    | -           | COLUMNS       | 4",
                "2027-01-20,0000000001,124000,0, | -           | COLUMNS       | 4",
                "2027-01-20,0000000001,\"124000  | -           | QUOTE         | -",
            })
    void what_is_wrong_is_told_with_its_place(String line, BankAnswerColumn column, Kind kind, String expected) {
        BankAnswer answer = read(HEADING, "2027-01-20,0000000002,64000,0", line);
        assertThat(answer.errors()).containsExactly(new BankAnswerError(3, column, kind, expected));
    }

    @Test
    void all_errors_are_told_at_once() {
        BankAnswer answer = read(
                HEADING,
                "2027-01-21,0000000007,x,5",
                "2027-01-20,0000000001,124000,0",
                "2027-01-20,0000000001,124000,1");
        assertThat(answer.errors())
                .containsExactly(
                        new BankAnswerError(2, BankAnswerColumn.TRANSFER_ON, Kind.OTHER_DAY, "2027-01-20"),
                        new BankAnswerError(2, BankAnswerColumn.ORDER, Kind.UNKNOWN_ORDER, null),
                        new BankAnswerError(2, BankAnswerColumn.AMOUNT, Kind.YEN, null),
                        new BankAnswerError(2, BankAnswerColumn.RESULT, Kind.RESULT, null),
                        new BankAnswerError(4, BankAnswerColumn.ORDER, Kind.DOUBLE_ORDER, "3"));
        assertThat(answer.errorCount()).isEqualTo(5);
    }

    @Test
    void another_encoding_is_told() {
        byte[] file = (HEADING + "\n2027-01-20,0000000001,124000,0").getBytes(Charset.forName("windows-31j"));
        assertThat(read(file).errors()).containsExactly(new BankAnswerError(1, null, Kind.ENCODING, null));
    }

    @Test
    void another_heading_is_told_with_the_right_one() {
        assertThat(read("日付,番号,金額,結果", "2027-01-20,0000000001,124000,0").errors())
                .containsExactly(new BankAnswerError(1, null, Kind.HEADING, HEADING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", HEADING, HEADING + "\n"})
    void an_answer_without_an_order_is_none(String file) {
        assertThat(read(file.getBytes(StandardCharsets.UTF_8)).errors())
                .extracting(BankAnswerError::kind)
                .containsExactly(Kind.EMPTY);
    }

    @Test
    void very_many_errors_are_counted_but_not_all_kept() {
        BankAnswer answer = read((HEADING + "\n" + "2027-01-20,0000000009,1,0\n".repeat(BankAnswer.ERRORS_KEPT + 50))
                .getBytes(StandardCharsets.UTF_8));
        assertThat(answer.errors()).hasSize(BankAnswer.ERRORS_KEPT);
        assertThat(answer.errorCount()).isEqualTo(BankAnswer.ERRORS_KEPT + 50);
    }

    private static BankAnswer read(String... lines) {
        return read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static BankAnswer read(byte[] file) {
        return BankAnswer.read(file, DAY, ORDERS);
    }
}
