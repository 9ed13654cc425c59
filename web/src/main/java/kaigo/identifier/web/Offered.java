package kaigo.identifier.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 候補から選んだもの: 東京都みどり野市（132012） is read as its number. */
final class Offered {
    private static final Pattern CHOSEN = Pattern.compile(".+[（(]([0-9０-９]+)[)）]\\s*");

    private Offered() {}

    /** The number in what was chosen; what was typed where nothing was. */
    static String number(String typed) {
        Matcher chosen = CHOSEN.matcher(typed);
        return chosen.matches() ? chosen.group(1) : typed;
    }
}
