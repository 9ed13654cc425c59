package kaigo.party.model;

import kaigo.identifier.model.Kana;

/**
 * 金融機関名カナの検索キー: the zengin master has no small kana and writes ー as －; what people type has both. In the key
 * they are the same.
 */
public final class BankKana {
    private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
    private static final String LARGE = "アイウエオツヤユヨワカケ";

    private BankKana() {}

    public static String key(String typed) {
        StringBuilder key = new StringBuilder(Kana.keyOf(typed));
        for (int i = 0; i < key.length(); i++) {
            int small = SMALL.indexOf(key.charAt(i));
            if (small >= 0) {
                key.setCharAt(i, LARGE.charAt(small));
            } else if (key.charAt(i) == '-') {
                key.setCharAt(i, 'ー');
            }
        }
        return key.toString();
    }
}
