package kaigo.consent.model;

import java.text.Normalizer;

/**
 * 氏名の検索の鍵: names as people type them: 髙橋 is found by 高橋 and the other way round, with or without the blank between
 * family and given name. For searching only; it never decides who somebody is.
 */
final class NameKey {
    /** 異体字, each with the usual character below it. */
    private static final String VARIANTS = "髙﨑嵜𠮷邉邊齋齊斎濵濱澤廣櫻國眞德惠嶋嶌瀨槇";

    private static final String USUAL = "高崎崎吉辺辺斉斉斉浜浜沢広桜国真徳恵島島瀬槙";
    private static final String BLANKS = " \u3000";

    private NameKey() {}

    static String of(String typed) {
        int[] usual = USUAL.codePoints().toArray();
        int[] variants = VARIANTS.codePoints().toArray();
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> BLANKS.indexOf(c) < 0)
                .map(c -> {
                    for (int i = 0; i < variants.length; i++) {
                        if (variants[i] == c) {
                            return usual[i];
                        }
                    }
                    return c;
                })
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** The same of a column, in SQL. */
    static String ofColumn(String column) {
        return "translate(" + column + ", '" + VARIANTS + BLANKS + "', '" + USUAL + "')";
    }
}
