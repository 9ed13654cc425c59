package kaigo.grant.model;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * A reader of 総合振込 files written from the published record layout (全銀協 全銀ファイルレイアウト), not from our writer: it takes
 * bytes by their positions and refuses whatever a bank would.
 */
final class PublishedLayout {
    record Transfer(
            String bank, String branch, char type, String account, String payee, long amount, String customer) {}

    record Read(String consignor, String name, String day, String sourceAccount, List<Transfer> transfers) {}

    private PublishedLayout() {}

    static Read read(byte[] file, boolean lineEnds) {
        int length = lineEnds ? 122 : 120;
        check(file.length % length == 0, "length " + file.length);
        List<String> records = new ArrayList<>();
        for (int at = 0; at < file.length; at += length) {
            if (lineEnds) {
                check(file[at + 120] == '\r' && file[at + 121] == '\n', "line end");
            }
            for (int i = at; i < at + 120; i++) {
                check(allowed(file[i] & 0xff), "byte " + Integer.toHexString(file[i] & 0xff) + " at " + i);
            }
            records.add(new String(file, at, 120, Charset.forName("JIS_X0201")));
        }
        String header = records.get(0);
        check(header.startsWith("1210"), "header");
        check(digits(header, 4, 10) && digits(header, 54, 4) && digits(header, 58, 4), "header digits");
        check(digits(header, 77, 3) && digits(header, 96, 7), "header account");
        check("129".indexOf(header.charAt(95)) >= 0, "header type");
        check(header.substring(103).isBlank(), "header dummy");
        List<Transfer> transfers = new ArrayList<>();
        for (String data : records.subList(1, records.size() - 2)) {
            transfers.add(transfer(data));
        }
        String trailer = records.get(records.size() - 2);
        check(trailer.charAt(0) == '8', "trailer");
        check(Long.parseLong(trailer.substring(1, 7)) == transfers.size(), "count");
        check(
                Long.parseLong(trailer.substring(7, 19))
                        == transfers.stream().mapToLong(Transfer::amount).sum(),
                "total");
        check(trailer.substring(19).isBlank(), "trailer dummy");
        String end = records.get(records.size() - 1);
        check(end.charAt(0) == '9' && end.substring(1).isBlank(), "end");
        return new Read(
                header.substring(4, 14),
                header.substring(14, 54).stripTrailing(),
                header.substring(54, 58),
                header.substring(58, 62) + header.substring(77, 80) + header.charAt(95) + header.substring(96, 103),
                transfers);
    }

    private static Transfer transfer(String data) {
        check(data.charAt(0) == '2', "data");
        check(digits(data, 1, 4) && digits(data, 20, 3) && digits(data, 38, 4), "data digits");
        check("1249".indexOf(data.charAt(42)) >= 0 && digits(data, 43, 7), "data account");
        check(!data.substring(50, 80).isBlank() && data.charAt(50) != ' ', "payee");
        check(digits(data, 80, 10) && Long.parseLong(data.substring(80, 90)) > 0, "amount");
        check("012".indexOf(data.charAt(90)) >= 0, "new code");
        check(digits(data, 91, 10) && digits(data, 101, 10), "customer codes");
        check("78".indexOf(data.charAt(111)) >= 0 && data.substring(112).isBlank(), "tail");
        return new Transfer(
                data.substring(1, 5),
                data.substring(20, 23),
                data.charAt(42),
                data.substring(43, 50),
                data.substring(50, 80).stripTrailing(),
                Long.parseLong(data.substring(80, 90)),
                data.substring(91, 101));
    }

    /** Digits, capitals, ｦ, ｱ–ﾝ, ﾞ, ﾟ and the allowed marks; no small kana, no ｰ. */
    private static boolean allowed(int b) {
        return b >= '0' && b <= '9'
                || b >= 'A' && b <= 'Z'
                || b == 0xa6
                || b >= 0xb1 && b <= 0xdf
                || b == 0xa2
                || b == 0xa3
                || " ()-./\\".indexOf(b) >= 0;
    }

    private static boolean digits(String record, int at, int length) {
        return record.substring(at, at + length).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("a bank refuses this file: " + what);
        }
    }
}
