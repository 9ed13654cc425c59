package kaigo.grant.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 法人略語: the banks' abbreviations of corporate forms (全銀協 略語一覧). Before the name カ)○○, after it ○○(カ, inside ○○(カ)○○.
 * One form per name is abbreviated: the first and longest found.
 */
enum CorporateForm {
    KABUSHIKI("カ", "株式会社", "(株)", "カブシキガイシャ", "カブシキカイシャ"),
    YUGEN("ユ", "有限会社", "(有)", "ユウゲンガイシャ", "ユウゲンカイシャ"),
    GODO("ド", "合同会社", "(同)", "ゴウドウガイシャ", "ゴウドウカイシャ"),
    GOSHI("シ", "合資会社", "(資)", "ゴウシガイシャ", "ゴウシカイシャ"),
    GOMEI("メ", "合名会社", "(名)", "ゴウメイガイシャ", "ゴウメイカイシャ"),
    IRYO("イ", "医療法人社団", "医療法人財団", "社会医療法人", "医療法人", "(医)", "イリョウホウジンシャダン", "イリョウホウジンザイダン", "シャカイイリョウホウジン", "イリョウホウジン"),
    FUKUSHI("フク", "社会福祉法人", "(福)", "シャカイフクシホウジン"),
    TOKUHI("トクヒ", "特定非営利活動法人", "NPO法人", "トクテイヒエイリカツドウホウジン", "エヌピーオーホウジン"),
    SHADAN("シヤ", "一般社団法人", "公益社団法人", "社団法人", "(社)", "イッパンシャダンホウジン", "コウエキシャダンホウジン", "シャダンホウジン"),
    ZAIDAN("ザイ", "一般財団法人", "公益財団法人", "財団法人", "(財)", "イッパンザイダンホウジン", "コウエキザイダンホウジン", "ザイダンホウジン"),
    GAKKO("ガク", "学校法人", "(学)", "ガッコウホウジン"),
    SHUKYO("シユウ", "宗教法人", "(宗)", "シュウキョウホウジン"),
    DOKURITSU("ドク", "独立行政法人", "ドクリツギョウセイホウジン"),
    CHIHO_DOKURITSU("チドク", "地方独立行政法人", "チホウドクリツギョウセイホウジン"),
    DAIGAKU("ダイ", "国立大学法人", "公立大学法人", "コクリツダイガクホウジン", "コウリツダイガクホウジン"),
    NOJI("ノウ", "農事組合法人", "ノウジクミアイホウジン"),
    HOGO("ホゴ", "更生保護法人", "コウセイホゴホウジン"),
    SOGO("ソ", "相互会社", "ソウゴガイシャ", "ソウゴカイシャ");

    private static final Map<String, String> ABBREVIATIONS = new LinkedHashMap<>();

    static {
        Arrays.stream(values())
                .flatMap(form -> Arrays.stream(form.spellings).map(spelling -> Map.entry(spelling, form.abbreviation)))
                .sorted(Comparator.comparing(entry -> -entry.getKey().length()))
                .forEach(entry -> ABBREVIATIONS.put(entry.getKey(), entry.getValue()));
    }

    private final String abbreviation;
    private final String[] spellings;

    CorporateForm(String abbreviation, String... spellings) {
        this.abbreviation = abbreviation;
        this.spellings = spellings;
    }

    /** The name, in full-width katakana or kanji, with its corporate form abbreviated. */
    static String abbreviate(String name) {
        for (Map.Entry<String, String> form : ABBREVIATIONS.entrySet()) {
            int at = name.indexOf(form.getKey());
            if (at >= 0) {
                String before = name.substring(0, at).strip();
                String after = name.substring(at + form.getKey().length()).strip();
                return before + (before.isEmpty() ? "" : "(") + form.getValue() + (after.isEmpty() ? "" : ")") + after;
            }
        }
        return name;
    }
}
