package kaigo.grant.model;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaigo.grant.model.BankAnswerError.Kind;

/**
 * 銀行の回答: our CSV (UTF-8, heading, 振込指定日, 顧客コード1, 金額, 結果コード), read against the orders of its batch. All errors
 * are found at once; with one of them nothing of the file counts. An order that isn't in it has no answer yet.
 */
public final class BankAnswer {
    /** One order's result. */
    public record Line(long order, Yen amount, BankResult result) {}

    /** What the batch has: the amount, and the result when it was answered before. */
    public record Ordered(Yen amount, BankResult answered) {}

    /** More errors than this are counted only. */
    static final int ERRORS_KEPT = 200;

    private static final String BOM = "\uFEFF";

    private final LocalDate transferOn;
    private final Map<Long, Ordered> orders;
    private final Map<Long, Long> lineOfOrder = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<BankAnswerError> errors = new ArrayList<>();
    private int errorCount;

    private BankAnswer(LocalDate transferOn, Map<Long, Ordered> orders) {
        this.transferOn = transferOn;
        this.orders = orders;
    }

    public static BankAnswer read(byte[] file, LocalDate transferOn, Map<Long, Ordered> orders) {
        BankAnswer answer = new BankAnswer(transferOn, orders);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            answer.read(text.startsWith(BOM) ? text.substring(1) : text);
        } catch (CharacterCodingException otherEncoding) {
            answer.wrong(1, null, Kind.ENCODING, null);
        }
        return answer;
    }

    private void read(String text) {
        long last = 0;
        try {
            Iterator<CsvRecord> records = CsvReader.builder()
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowUnclosedQuote(false)
                    .skipEmptyLines(true)
                    .ofCsvRecord(text)
                    .iterator();
            while (records.hasNext()) {
                CsvRecord row = records.next();
                if (last == 0) {
                    heading(row);
                } else {
                    line(row);
                }
                last = row.getStartingLineNumber();
            }
        } catch (CsvParseException open) {
            wrong(last + 1, null, Kind.QUOTE, null);
        }
        if (lines.isEmpty() && errorCount == 0) {
            wrong(1, null, Kind.EMPTY, null);
        }
    }

    private void heading(CsvRecord row) {
        if (!row.getFields().stream().map(String::strip).toList().equals(BankAnswerColumn.headings())) {
            wrong(row.getStartingLineNumber(), null, Kind.HEADING, String.join(",", BankAnswerColumn.headings()));
        }
    }

    private void line(CsvRecord row) {
        long at = row.getStartingLineNumber();
        if (row.getFieldCount() != BankAnswerColumn.values().length) {
            wrong(at, null, Kind.COLUMNS, String.valueOf(BankAnswerColumn.values().length));
            return;
        }
        int before = errorCount;
        day(at, field(row, BankAnswerColumn.TRANSFER_ON));
        Optional<Long> number = order(at, field(row, BankAnswerColumn.ORDER));
        Optional<Ordered> ordered = number.map(orders::get);
        Optional<Yen> amount = amount(at, field(row, BankAnswerColumn.AMOUNT), ordered);
        Optional<BankResult> result = result(at, field(row, BankAnswerColumn.RESULT), ordered);
        if (errorCount == before) {
            lines.add(new Line(number.orElseThrow(), amount.orElseThrow(), result.orElseThrow()));
        }
    }

    private static String field(CsvRecord row, BankAnswerColumn column) {
        return row.getField(column.ordinal()).strip();
    }

    private void day(long at, String text) {
        try {
            if (!LocalDate.parse(text).equals(transferOn)) {
                wrong(at, BankAnswerColumn.TRANSFER_ON, Kind.OTHER_DAY, transferOn.toString());
            }
        } catch (DateTimeException noDay) {
            wrong(at, BankAnswerColumn.TRANSFER_ON, Kind.DATE, transferOn.toString());
        }
    }

    private Optional<Long> order(long at, String text) {
        if (!text.matches("[0-9]{10}")) {
            wrong(at, BankAnswerColumn.ORDER, Kind.NUMBER, null);
            return Optional.empty();
        }
        long number = Long.parseLong(text);
        Long former = lineOfOrder.putIfAbsent(number, at);
        if (former != null) {
            wrong(at, BankAnswerColumn.ORDER, Kind.DOUBLE_ORDER, former.toString());
        } else if (!orders.containsKey(number)) {
            wrong(at, BankAnswerColumn.ORDER, Kind.UNKNOWN_ORDER, null);
        }
        return Optional.of(number);
    }

    private Optional<Yen> amount(long at, String text, Optional<Ordered> ordered) {
        String expected =
                ordered.map(order -> String.valueOf(order.amount().amount())).orElse(null);
        if (!text.matches("[0-9]{1,12}")) {
            wrong(at, BankAnswerColumn.AMOUNT, Kind.YEN, expected);
            return Optional.empty();
        }
        Yen amount = Yen.of(Long.parseLong(text));
        if (ordered.filter(order -> !order.amount().equals(amount)).isPresent()) {
            wrong(at, BankAnswerColumn.AMOUNT, Kind.OTHER_AMOUNT, expected);
        }
        return Optional.of(amount);
    }

    private Optional<BankResult> result(long at, String text, Optional<Ordered> ordered) {
        Optional<BankResult> result = BankResult.of(text);
        if (result.isEmpty()) {
            wrong(at, BankAnswerColumn.RESULT, Kind.RESULT, null);
        }
        BankResult answered = ordered.map(Ordered::answered).orElse(null);
        if (answered != null && result.filter(now -> now != answered).isPresent()) {
            wrong(at, BankAnswerColumn.RESULT, Kind.OTHER_RESULT, answered.code());
        }
        return result;
    }

    private void wrong(long line, BankAnswerColumn column, Kind kind, String expected) {
        errorCount++;
        if (errors.size() < ERRORS_KEPT) {
            errors.add(new BankAnswerError(line, column, kind, expected));
        }
    }

    /** The results; those that the bank told before are among them. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    public List<BankAnswerError> errors() {
        return List.copyOf(errors);
    }

    /** How many errors there are, also when not all are kept. */
    public int errorCount() {
        return errorCount;
    }
}
