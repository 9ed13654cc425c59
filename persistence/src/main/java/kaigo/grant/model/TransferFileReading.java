package kaigo.grant.model;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 全銀ファイルの読取り: the records of a file as the bank reads them, to be compared with what was ordered. */
public final class TransferFileReading {
    private static final Charset JIS = Charset.forName("JIS_X0201");
    private static final int RECORD = 120;
    private static final int AMOUNT = 80;
    private static final int CUSTOMER = 91;
    private static final int NUMBER = 10;
    private static final int COUNT = 6;
    private static final int TOTAL = 12;

    private final List<Line> lines = new ArrayList<>();
    private long trailerCount = -1;
    private long trailerTotal = -1;

    /**
     * データ・レコード.
     *
     * @param position in the file, the header being 1
     * @param order 顧客コード1: number of the transfer order
     */
    public record Line(int position, long order, Yen amount, String record) {}

    private TransferFileReading() {}

    /** Reads a file of ours; what isn't a number there is no order of ours and counts as 0. */
    public static TransferFileReading of(byte[] file) {
        TransferFileReading reading = new TransferFileReading();
        String text = new String(file, JIS).replace("\r\n", "");
        for (int at = 0; at + RECORD <= text.length(); at += RECORD) {
            reading.take(at / RECORD + 1, text.substring(at, at + RECORD));
        }
        return reading;
    }

    private void take(int position, String record) {
        if (record.charAt(0) == '2') {
            lines.add(new Line(
                    position, number(record, CUSTOMER, NUMBER), Yen.of(number(record, AMOUNT, NUMBER)), record));
        } else if (record.charAt(0) == '8') {
            trailerCount = number(record, 1, COUNT);
            trailerTotal = number(record, 1 + COUNT, TOTAL);
        }
    }

    private static long number(String record, int from, int length) {
        String digits = record.substring(from, from + length);
        return digits.matches("[0-9]+") ? Long.parseLong(digits) : 0;
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    public Yen total() {
        return lines.stream().map(Line::amount).reduce(Yen.ZERO, Yen::plus);
    }

    /** Whether the trailer says what the data records are. */
    public boolean addsUp() {
        return trailerCount == lines.size() && trailerTotal == total().amount();
    }

    /** The record of an order. */
    public Optional<Line> line(long order) {
        return lines.stream().filter(line -> line.order() == order).findFirst();
    }
}
