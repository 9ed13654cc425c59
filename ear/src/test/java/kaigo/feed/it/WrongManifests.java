package kaigo.feed.it;

import static kaigo.feed.it.WrongFeed.refused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaigo.feed.model.FeedKind;

/** 誤った送付票: manifests that can't be read or don't fit what they come with; numbers and days out of their turn. */
final class WrongManifests {
    private final String insurer;
    private final int standing;
    private final LocalDate today;
    private final String insured;
    private final List<WrongFeed> all = new ArrayList<>();

    private WrongManifests(String insurer, int standing, LocalDate today) {
        this.insurer = insurer;
        this.standing = standing;
        this.today = today;
        this.insured = WrongFeed.text(FeedFile.of(FeedKind.INSURED, insurer).row("901", "0000000901"));
    }

    /** @param standing 連番 of the feed applied last */
    static List<WrongFeed> of(String insurer, int standing, LocalDate today) {
        WrongManifests manifests = new WrongManifests(insurer, standing, today);
        manifests.unreadable();
        manifests.untrue();
        manifests.outOfTurn();
        return manifests.all;
    }

    private void unreadable() {
        String next = "," + (standing + 1) + ",";
        zip("KF-018", "no headings", right().manifest("1," + insurer + next + "DELTA\r\n"));
        zip("KF-018", "headings in another order", right().lie("版,保険者番号", "保険者番号,版"));
        zip("KF-018", "headings only", right().manifest(right().text().split("\r\n")[0] + "\r\n"));
        zip("KF-018", "a layout of another version", right().lie("\r\n1,", "\r\n2,"));
        zip("KF-018", "a number in words", right().lie(next, ",四百十三,"));
        zip("KF-018", "a mode that isn't one", right().lie("DELTA", "PATCH"));
        zip("KF-018", "a day that isn't one", right().lie(today.toString(), "2026-02-30"));
        zip("KF-018", "a number of insurer that fails its check digit", right().lie("," + insurer, ",139900"));
        zip("KF-018", "rows below zero", right().lie("insured.csv,1,", "insured.csv,-1,"));
        zip("KF-018", "a line of the manifest that ends early", right().lie(",0\r\n", "\r\n"));
        zip(
                "KF-018",
                "two rows of two feeds",
                two().lie(
                                next + "DELTA," + today + ",2026-11-24T09:00:00,card",
                                ",7,DELTA," + today + ",2026-11-24T09:00:00,card"));
        zip("KF-029", "a manifest of nothing", new SentZip().manifest(right().text()));
        zip("KF-018", "an encoding that nobody knows", encoded("EBCDIC"));
        zip("KF-028", "another encoding than stated", encoded("Shift_JIS"));
        zip("KF-001", "an empty manifest", right().manifest(""));
        zip("KF-002", "bytes without meaning for a manifest", right().manifest("\u0000\u0001\u0002"));
    }

    private void untrue() {
        zip("KF-019", "a row too many promised", right().lie("insured.csv,1,", "insured.csv,2,"));
        zip("KF-019", "a row too few promised", right().lie("insured.csv,1,", "insured.csv,0,"));
        String hash = SentZip.sha256(insured.getBytes(StandardCharsets.UTF_8));
        zip("KF-020", "another file's hash", right().lie(hash, SentZip.sha256(new byte[0])));
        zip("KF-020", "no hash", right().lie(hash, ""));
        zip("KF-024", "a file promised that didn't come", right().manifest(two().text()));
        zip("KF-014", "a file that the manifest doesn't know", right().lie("insured.csv,1", "persons.csv,1"));
        zip(
                "KF-016",
                "an empty file that may not be",
                SentZip.of("insured.csv", insured.substring(0, insured.indexOf("\r\n") + 2))
                        .manifest(insurer, standing + 1, "DELTA", today));
        zip(
                "KF-007",
                "another insurer's manifest",
                SentZip.of("insured.csv", insured).manifest("131011", standing + 1, "DELTA", today));
    }

    private void outOfTurn() {
        zip("KF-008", "an older number", right(standing - 1, today));
        zip("KF-008", "the number nought", right(0, today));
        zip("KF-009", "the last number once more with other content", right(standing, today));
        zip("KF-025", "data of tomorrow", right(standing + 1, today.plusDays(1)));
        zip("KF-025", "data of next year", right(standing + 1, today.plusYears(1)));
    }

    private SentZip right() {
        return right(standing + 1, today);
    }

    private SentZip right(int sequence, LocalDate day) {
        return SentZip.of("insured.csv", insured).manifest(insurer, sequence, "DELTA", day);
    }

    private SentZip encoded(String name) {
        return right().lie("空の可否\r\n", "空の可否,文字コード\r\n").lie(",0\r\n", ",0," + name + "\r\n");
    }

    private SentZip two() {
        return SentZip.of("insured.csv", insured)
                .and(
                        "card.csv",
                        WrongFeed.text(FeedFile.of(FeedKind.CARD, insurer).row("901", "0000000901")))
                .manifest(insurer, standing + 1, "DELTA", today);
    }

    private void zip(String code, String title, SentZip zip) {
        all.add(refused(code, title, "feed.zip", zip.bytes()));
    }
}
