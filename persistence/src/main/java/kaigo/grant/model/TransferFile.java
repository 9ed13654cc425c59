package kaigo.grant.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * 全銀ファイル (総合振込): 120-byte records of JIS X 0201: header 1, data 2, trailer 8, end 9, each with CR LF when the source
 * account's setting says so. The same batch always gives the same bytes: nothing here reads a clock or a master.
 */
public final class TransferFile {
    /** 依頼人 and its account. */
    public record Source(
            String consignorCode,
            String consignorName,
            String bankCode,
            String bankName,
            String branchCode,
            String branchName,
            String accountType,
            String accountNo,
            boolean lineEnds) {}

    /** 振込一件; the number is the transfer order's, and stands in 顧客コード1. */
    public record Order(
            long number,
            String bankCode,
            String bankName,
            String branchCode,
            String branchName,
            String accountType,
            String accountNo,
            String payee,
            Yen amount) {}

    private static final Charset JIS = Charset.forName("JIS_X0201");
    private static final int RECORD = 120;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final boolean lineEnds;
    private int orders;
    private Yen total = Yen.ZERO;

    public TransferFile(Source source, LocalDate transferOn) {
        lineEnds = source.lineEnds();
        write("1" + "21" + "0"
                + digits(source.consignorCode(), 10)
                + text(source.consignorName(), 40)
                + DateTimeFormatter.ofPattern("MMdd").format(transferOn)
                + digits(source.bankCode(), 4)
                + text(source.bankName(), 15)
                + digits(source.branchCode(), 3)
                + text(source.branchName(), 15)
                + source.accountType()
                + digits(source.accountNo(), 7));
    }

    public TransferFile add(Order order) {
        if (order.amount().isZero()) {
            throw new IllegalArgumentException("order " + order.number() + " of 0 yen");
        }
        orders++;
        total = total.plus(order.amount());
        write("2"
                + digits(order.bankCode(), 4)
                + text(order.bankName(), 15)
                + digits(order.branchCode(), 3)
                + text(order.branchName(), 15)
                + "0000"
                + order.accountType()
                + digits(order.accountNo(), 7)
                + text(order.payee(), 30)
                + digits(String.valueOf(order.amount().amount()), 10)
                + "0"
                + digits(String.valueOf(order.number()), 10)
                + "0".repeat(10)
                + "7");
        return this;
    }

    /** Trailer and end; the file is whole. */
    public byte[] close() {
        write("8" + digits(String.valueOf(orders), 6) + digits(String.valueOf(total.amount()), 12));
        write("9");
        return bytes.toByteArray();
    }

    public int orders() {
        return orders;
    }

    public Yen total() {
        return total;
    }

    private static String digits(String value, int length) {
        if (value.length() > length) {
            throw new IllegalArgumentException("more than " + length + " digits: " + value.length());
        }
        return "0".repeat(length - value.length()) + value;
    }

    private static String text(String value, int length) {
        return new ZenginText(value).field(length);
    }

    private void write(String record) {
        byte[] line = (record + " ".repeat(RECORD - record.length())).getBytes(JIS);
        bytes.writeBytes(line);
        if (lineEnds) {
            bytes.write('\r');
            bytes.write('\n');
        }
    }
}
