package kaigo.feed.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static kaigo.feed.it.WrongFeed.refused;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kaigo.feed.model.FeedKind;

/** 誤ったファイル: files that aren't what a feed is made of. Each is refused whole. */
final class WrongForms {
    private static final String CSV = "insured.csv";
    private static final String ZIP = "feed.zip";
    private static final String OTHER_INSURER = "131011";

    private final String insurer;
    private final String right;
    private final List<WrongFeed> all = new ArrayList<>();

    private WrongForms(String insurer) {
        this.insurer = insurer;
        this.right = WrongFeed.text(FeedFile.of(FeedKind.INSURED, insurer).row("901", "0000000901"));
    }

    static List<WrongFeed> of(String insurer) {
        WrongForms forms = new WrongForms(insurer);
        forms.notText();
        forms.notALayout();
        forms.notAZip();
        forms.notInAFeed();
        forms.notTheirs();
        return forms.all;
    }

    private void notText() {
        csv("KF-001", "an empty file", new byte[0]);
        csv("KF-001", "nothing but a byte order mark", "\uFEFF".getBytes(UTF_8));
        csv("KF-001", "nothing but blank lines", "\r\n\r\n\r\n".getBytes(UTF_8));
        csv("KF-002", "bytes without meaning", new byte[] {1, 0, 2, 0, 3, 0, 4});
        csv("KF-002", "UTF-16", ("\uFEFF" + right).getBytes(UTF_16LE));
        csv("KF-002", "a gzip file", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3});
        csv("KF-022", "an encoding that is neither", (char) 0xFF + "" + (char) 0xFE + "abc\r\n");
        csv("KF-022", "EUC-JP", right.getBytes(Charset.forName("EUC-JP")));
        csv("KF-005", "a PDF", "%PDF-1.7\n%1234\n1 0 obj\n".getBytes(UTF_8));
        csv("KF-005", "an error page", "<!DOCTYPE html>\n<html><body>502</body></html>".getBytes(UTF_8));
        csv("KF-005", "JSON", "[{\"被保険者番号\":\"0000000001\"}]".getBytes(UTF_8));
        csv("KF-023", "a quotation mark that is never closed", (right + insurer + ",\"U,12").getBytes(UTF_8));
        csv("KF-023", "one early in the file", right.replace("見本 太郎", "\"見本 太郎").getBytes(UTF_8));
    }

    private void notALayout() {
        csv("KF-005", "semicolons for commas", right.replace(',', ';').getBytes(UTF_8));
        csv("KF-005", "tabs for commas", right.replace(',', '\t').getBytes(UTF_8));
        csv(
                "KF-005",
                "no header row",
                right.substring(right.indexOf("\r\n") + 2).getBytes(UTF_8));
        csv("KF-005", "a heading misspelt", right.replace("不開示", "非開示").getBytes(UTF_8));
        csv("KF-006", "a heading twice", right.replace("住所地特例", "住所").getBytes(UTF_8));
        csv(
                "KF-016",
                "headings without rows",
                right.substring(0, right.indexOf("\r\n") + 2).getBytes(UTF_8));
        all.add(refused("KF-003", "a list of something else", "list.csv", "年,月,日\r\n1,2,3\r\n".getBytes(UTF_8)));
        for (FeedKind kind : FeedKind.values()) {
            String name = kind.layout().fileName();
            String text = WrongFeed.text(FeedFile.of(kind, insurer).row("901", "0000000901"));
            String last = kind.layout().headings().get(kind.layout().headings().size() - 1);
            all.add(refused(
                    "KF-004",
                    "a column missing in " + name,
                    name,
                    text.replaceFirst(",[^,\r]*\r\n", "\r\n").getBytes(UTF_8)));
            all.add(refused(
                    "KF-005",
                    "a column more in " + name,
                    name,
                    text.replaceFirst("," + java.util.regex.Pattern.quote(last) + "\r\n", "," + last + ",備考欄\r\n")
                            .getBytes(UTF_8)));
        }
    }

    private void notAZip() {
        byte[] whole = zip(right);
        zipped("KF-011", "half a ZIP", Arrays.copyOf(whole, whole.length / 2));
        zipped("KF-011", "the first bytes of a ZIP", Arrays.copyOf(whole, 20));
        zipped("KF-011", "a ZIP with a bit that fell over", flipped(whole, 120, 0x55));
        zipped("KF-011", "a ZIP with a password", flipped(whole, 6, 1));
        zipped("KF-011", "a ZIP of nothing", new SentZip().bytes());
        zipped("KF-011", "a ZIP of an empty folder", SentZip.of("folder/", "").bytes());
        zipped("KF-003", "text that is called a ZIP", "これはZIPではありません\r\n".getBytes(UTF_8));
        zipped(
                "KF-013",
                "a ZIP that unfolds without end",
                SentZip.of(CSV, new byte[80 << 20]).bytes());
    }

    private void notInAFeed() {
        zipped("KF-012", "a ZIP in a ZIP", SentZip.of("inner.zip", zip(right)).bytes());
        zipped(
                "KF-012",
                "a ZIP in a ZIP that is called a CSV",
                SentZip.of("inner.csv", zip(right)).bytes());
        zipped(
                "KF-014",
                "a note beside the data",
                SentZip.of("readme.txt", "よろしく").bytes());
        zipped(
                "KF-014",
                "an Excel workbook",
                SentZip.of("[Content_Types].xml", "<Types/>").bytes());
        zipped(
                "KF-014",
                "what a file manager leaves",
                SentZip.of("Thumbs.db", "x").bytes());
        zipped(
                "KF-002",
                "what a Mac leaves",
                SentZip.of("__MACOSX/._insured.csv", new byte[] {0, 5, 22, 7}).bytes());
        for (String path : List.of("../insured.csv", "/insured.csv", "..\\insured.csv", "C:\\insured.csv")) {
            zipped(
                    "KF-014",
                    "a path that leaves its folder: " + path,
                    SentZip.of(path, right).bytes());
        }
        SentZip crowd = new SentZip();
        for (int i = 0; i <= 100; i++) {
            crowd.and("folder" + i + "/", "");
        }
        zipped("KF-014", "a crowd of entries", crowd.and(CSV, right).bytes());
        zipped(
                "KF-026",
                "an endless name",
                SentZip.of("a".repeat(201) + ".csv", right).bytes());
        zipped(
                "KF-015",
                "one kind twice",
                SentZip.of(CSV, right).and("again/insured.csv", right).bytes());
        all.add(refused("KF-015", "one kind in two files", CSV, right.getBytes(UTF_8))
                .and("被保険者.csv", right.getBytes(UTF_8)));
    }

    private void notTheirs() {
        csv(
                "KF-007",
                "another insurer's rows",
                right.replace(insurer, OTHER_INSURER).getBytes(UTF_8));
        csv(
                "KF-007",
                "one row of another insurer among one's own",
                (right + right.substring(right.indexOf("\r\n") + 2).replace(insurer, OTHER_INSURER)).getBytes(UTF_8));
        all.add(refused(
                "KF-007", "a file named for another insurer", "KAIGO_" + OTHER_INSURER + "_0001.zip", zip(right)));
    }

    private void csv(String code, String title, byte[] bytes) {
        all.add(refused(code, title, CSV, bytes));
    }

    private void csv(String code, String title, String bytes) {
        csv(code, title, bytes.getBytes(ISO_8859_1));
    }

    private void zipped(String code, String title, byte[] bytes) {
        all.add(refused(code, title, ZIP, bytes));
    }

    private static byte[] zip(String insured) {
        return SentZip.of(CSV, insured).bytes();
    }

    private static byte[] flipped(byte[] whole, int at, int bits) {
        byte[] other = whole.clone();
        other[at] ^= (byte) bits;
        return other;
    }
}
