package kaigo.time.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 漢数字: 十六, 二十, 二〇二六 as digits; as far as a date has them, below a hundred or digit by digit. */
final class KanjiNumerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern TENS = Pattern.compile("([一二三四五六七八九]?)十([一二三四五六七八九]?)");

    private KanjiNumerals() {}

    /** The text with its 漢数字 written as digits; the weekday 日 and the like are no numerals and stay. */
    static String inDigits(String text) {
        String tens = TENS.matcher(text)
                .replaceAll(ten -> Matcher.quoteReplacement((ten.group(1).isEmpty() ? "一" : ten.group(1))
                        + (ten.group(2).isEmpty() ? "〇" : ten.group(2))));
        StringBuilder digits = new StringBuilder(tens);
        for (int i = 0; i < digits.length(); i++) {
            int digit = DIGITS.indexOf(digits.charAt(i));
            if (digit >= 0) {
                digits.setCharAt(i, (char) ('0' + digit));
            }
        }
        return digits.toString();
    }
}
