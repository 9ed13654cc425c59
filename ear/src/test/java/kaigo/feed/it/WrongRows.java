package kaigo.feed.it;

import static kaigo.feed.it.WrongFeed.badRow;
import static kaigo.feed.model.FeedKind.*;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaigo.feed.model.FeedKind;

/** 誤った行: one bad row, alone in its file, so that the feed is refused whole for it; each with its own finding. */
final class WrongRows {
    /** A person that the insurer's standing data have, with an application as in the template. */
    static final String KNOWN = "0000000001";

    private static final String HISTORY = "900";
    private static final String UNREADABLE = "XX";

    private final String insurer;
    private final String tomorrow;
    private final List<WrongFeed> all = new ArrayList<>();

    private WrongRows(String insurer, LocalDate today) {
        this.insurer = insurer;
        this.tomorrow = today.plusDays(1).toString();
    }

    static List<WrongFeed> of(String insurer, LocalDate today) {
        WrongRows rows = new WrongRows(insurer, today);
        rows.fields();
        rows.characters();
        rows.persons();
        rows.cards();
        rows.assessments();
        rows.others();
        rows.besideOthers();
        return rows.all;
    }

    private void fields() {
        bad("KF-101", "氏名", "no name", INSURED, "氏名", "");
        bad("KF-101", "履歴番号", "no number of history", INSURED, "履歴番号", "");
        bad("KF-102", "氏名", "a name that is too long", INSURED, "氏名", "見".repeat(101));
        bad("KF-102", "履歴番号", "a number of history that is too long", INSURED, "履歴番号", "1".repeat(21));
        bad("KF-103", "生年月日", "30 February", INSURED, "生年月日", "1941-02-30");
        bad("KF-103", "生年月日", "a Japanese year", INSURED, "生年月日", "S16.4.12");
        bad("KF-103", "生年月日", "slashes in a day", INSURED, "生年月日", "1941/04/12");
        bad("KF-103", "生年月日", "a year before Meiji", INSURED, "生年月日", "1867-01-01");
        bad("KF-104", "区分支給限度基準額", "units in words", CARD, "区分支給限度基準額", "たくさん");
        bad("KF-104", "区分支給限度基準額", "units below zero", CARD, "区分支給限度基準額", "-1");
        bad("KF-105", "操作", "an operation that isn't one", INSURED, "操作", "X");
        bad("KF-105", "性別", "a sex that isn't one", INSURED, "性別", "3");
        bad("KF-105", "要介護状態区分", "a level that isn't one", CARD, "要介護状態区分", "26");
        bad("KF-105", "1-3 寝返り", "a choice that the survey lacks", SURVEY, "1-3 寝返り", "9");
        bad("KF-106", "被保険者番号", "a number of nine digits", INSURED, "被保険者番号", "000000901");
        bad("KF-106", "被保険者番号", "letters in a number", INSURED, "被保険者番号", "00000009AB");
        bad("KF-107", "居宅介護支援事業者番号", "an office of prefecture 99", CARD, "居宅介護支援事業者番号", "9970099994");
        bad("KF-108", "郵便番号", "a postcode of six digits", INSURED, "郵便番号", "199-000");
        bad("KF-109", "カナ氏名", "kanji for kana", INSURED, "カナ氏名", "見本 太郎");
        bad("KF-115", "保険者番号", "an insurer that fails its check digit", INSURED, "保険者番号", "139900");
        bad("KF-116", "減免割合", "more than all taken off", LIMIT, "種別", "2", "減免割合", "101");
        bad("KF-117", "同意時刻", "the 25th hour", CONSENT, "同意時刻", "25:00");
        bad("KF-118", "PDFファイル名", "a picture for a PDF", OPINION, "PDFファイル名", "opinion.jpg");
        bad("KF-112", "", "a field more", INSURED, "不開示", "0,0");
        bad("KF-112", "", "a row that ends early", INSURED, text(INSURED).replaceAll(",[^,\r]*,[^,\r]*\r\n$", "\r\n"));
    }

    private void characters() {
        bad("KF-110", "氏名", "a byte that Windows-31J lacks", INSURED, broken("windows-31j", (byte) 0xFD));
        bad("KF-110", "氏名", "a byte that UTF-8 lacks", INSURED, broken("UTF-8", (byte) 0xFF));
        bad("KF-111", "氏名", "a control character", INSURED, "氏名", "見本\u0007太郎");
        bad("KF-114", "氏名", "a character of one's own in UTF-8", INSURED, "氏名", "見本\uE000太郎");
        byte[] own = text(INSURED, "氏名", "見本" + UNREADABLE).getBytes(Charset.forName("windows-31j"));
        int at = new String(own, StandardCharsets.ISO_8859_1).indexOf(UNREADABLE);
        own[at] = (byte) 0xF0;
        own[at + 1] = 0x40;
        bad("KF-114", "氏名", "a character of one's own in Windows-31J", INSURED, own);
    }

    private void persons() {
        bad("KF-201", "生年月日", "born tomorrow", INSURED, "生年月日", tomorrow, "資格取得日", tomorrow);
        bad("KF-202", "資格喪失日", "left before having come", INSURED, "資格喪失日", "2006-01-01", "喪失事由", "02");
        bad("KF-203", "死亡日", "dead before birth", INSURED, "死亡日", "1940-01-01");
        bad("KF-204", "資格取得日", "insured before birth", INSURED, "資格取得日", "1940-01-01");
        bad("KF-205", "喪失事由", "left without a reason", INSURED, "資格喪失日", "2026-10-01");
        bad("KF-216", "死亡日", "dead tomorrow", INSURED, "死亡日", tomorrow);
        bad("KF-221", "削除日", "a deletion without its day", INSURED, "操作", "D", "被保険者番号", KNOWN);
    }

    private void cards() {
        bad("KF-210", "有効期間終了", "a validity that ends before it begins", CARD, "有効期間終了", "2025-12-31");
        bad("KF-211", "有効期間終了", "half a validity", CARD, "有効期間終了", "");
        bad("KF-212", "有効期間開始", "a level without validity", CARD, "有効期間開始", "", "有効期間終了", "");
        bad(
                "KF-213",
                "給付制限終了",
                "a restriction that ends before it begins",
                CARD,
                "給付制限",
                "償還払い化",
                "給付制限開始",
                "2026-10-01",
                "給付制限終了",
                "2026-09-30");
        bad("KF-220", "有効期間終了", "a validity that ends in mid-month", CARD, "有効期間終了", "2026-12-30");
        bad("KF-222", "給付制限", "a restriction of nothing", CARD, "給付制限開始", "2026-10-01");
        bad(
                "KF-223",
                "退所日",
                "left a home before moving in",
                CARD,
                "施設名",
                "見本の里",
                "入所日",
                "2026-05-01",
                "退所日",
                "2026-04-01");
        bad("KF-224", "居宅介護支援事業者番号", "a notice about no office", CARD, "居宅介護支援届出日", "2026-05-01");
        bad("KF-216", "交付日", "issued tomorrow", CARD, "交付日", tomorrow);
    }

    private void assessments() {
        bad("KF-214", "調査依頼日", "surveyed before the application", ASSESSMENT, "調査依頼日", "2026-11-01");
        bad("KF-215", "調査実施日", "surveyed before being asked to", ASSESSMENT, "調査実施日", "2026-11-08");
        bad("KF-217", "二次判定結果", "decided on nothing", ASSESSMENT, "決定日", "2026-11-20");
        bad("KF-212", "有効期間開始", "decided for no time", ASSESSMENT, "決定日", "2026-11-20", "二次判定結果", "22");
        bad(
                "KF-218",
                "取下日",
                "decided and withdrawn",
                ASSESSMENT,
                "決定日",
                "2026-11-20",
                "二次判定結果",
                "01",
                "取下日",
                "2026-11-20");
        bad(
                "KF-218",
                "却下日",
                "decided and rejected",
                ASSESSMENT,
                "決定日",
                "2026-11-20",
                "二次判定結果",
                "01",
                "却下日",
                "2026-11-20");
        bad("KF-225", "決定日", "valid without a decision", ASSESSMENT, "有効期間開始", "2027-01-01", "有効期間終了", "2027-12-31");
        bad("KF-216", "申請日", "applied for tomorrow", ASSESSMENT, "申請日", tomorrow, "調査依頼日", "", "意見書依頼日", "");
    }

    private void others() {
        bad("KF-226", "適用終了", "a share that ends before it begins", BURDEN_RATIO, "適用終了", "2026-07-31");
        bad("KF-105", "負担割合", "a share of four tenths", BURDEN_RATIO, "負担割合", "4");
        bad("KF-226", "適用終了", "a limit that ends before it begins", LIMIT, "適用終了", "2026-07-31");
        bad("KF-227", "段階", "a limit of no stage", LIMIT, "段階", "");
        bad("KF-228", "減免割合", "a reduction by nothing", LIMIT, "種別", "2");
        bad("KF-229", "購入日", "bought on no day", HOME_AID, "種別", "2");
        bad("KF-230", "支給額", "paid more than it cost", HOME_AID, "支給額", "120001");
        bad("KF-233", "支給決定日", "paid without a decision", HOME_AID, "支給決定日", "");
        bad("KF-231", "署名者氏名", "signed by a family member without a name", CONSENT, "署名者", "2");
        bad("KF-216", "同意日", "a consent of tomorrow", CONSENT, "同意日", tomorrow);
        bad("KF-232", "記入日", "examined after it was written", OPINION, "最終診察日", "2026-11-19");
        bad("KF-214", "調査実施日", "a survey before the application", SURVEY, "調査実施日", "2026-11-01");
    }

    private void besideOthers() {
        bad("KF-301", "被保険者番号", "a card of nobody", CARD, "被保険者番号", "0000000909");
        bad(
                "KF-302",
                "被保険者番号",
                "two rows for one person",
                INSURED,
                WrongFeed.text(
                        FeedFile.of(INSURED, insurer).row("901", "0000000901").row("902", "0000000901")));
        bad(
                "KF-303",
                "履歴番号",
                "one number of history twice",
                INSURED,
                WrongFeed.text(
                        FeedFile.of(INSURED, insurer).row("901", "0000000901").row("901", "0000000902")));
        bad("KF-303", "履歴番号", "a number of history that another person has", INSURED, "履歴番号", "1");
        bad("KF-304", "操作", "a deletion of nobody", INSURED, "操作", "D", "削除日", "2026-11-20");
        bad("KF-305", "申請日", "a survey of no application", SURVEY, "申請日", "2026-11-05");
        bad("KF-305", "申請日", "an opinion on no application", OPINION, "申請日", "2026-11-05");
        bad("KF-306", "文言の版", "a wording that never was", CONSENT, "文言の版", "1999-01");
        bad("KF-307", "PDFファイル名", "a PDF that didn't come", OPINION, "PDFファイル名", "opinion.pdf");
        all.add(badRow(
                "KF-308",
                "PDFファイル名",
                "a PDF that isn't one",
                "feed.zip",
                SentZip.of("opinion.csv", text(OPINION, "被保険者番号", KNOWN, "PDFファイル名", "opinion.pdf"))
                        .and("opinion.pdf", "これはPDFではありません")
                        .bytes()));
        FeedFile many = FeedFile.of(INSURED, insurer);
        for (int n = 910; n < 920; n++) {
            many.row("" + n, "%010d".formatted(n), "性別", n < 912 ? "9" : "1");
        }
        bad("KF-105", "性別", "two bad rows of ten", INSURED, WrongFeed.text(many));
    }

    private void bad(String code, String column, String title, FeedKind kind, String... changes) {
        if (changes.length == 1) {
            bad(code, column, title, kind, changes[0].getBytes(StandardCharsets.UTF_8));
        } else {
            bad(code, column, title, kind, text(kind, changes).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void bad(String code, String column, String title, FeedKind kind, byte[] bytes) {
        all.add(badRow(code, column, title, kind.layout().fileName(), bytes));
    }

    /** The template's row, of a new person or, where it isn't about the person itself, of a known one. */
    private String text(FeedKind kind, String... changes) {
        return WrongFeed.text(FeedFile.of(kind, insurer).row(HISTORY, kind == INSURED ? "0000000901" : KNOWN, changes));
    }

    private byte[] broken(String charset, byte wrong) {
        byte[] bytes = text(INSURED, "氏名", "見本" + UNREADABLE).getBytes(Charset.forName(charset));
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf(UNREADABLE)] = wrong;
        return bytes;
    }
}
