package kaigo.frame.web;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import kaigo.refusal.model.Refusal;
import kaigo.time.model.JapaneseDate;

/** 文: the sentence of a key, looked up in the bundles of all capabilities. Days among the arguments are written as 和暦. */
public final class Sentences {
    /** Bundles in {@code kaigo/messages}, one per capability. */
    private static final List<String> BUNDLES = List.of(
            "common",
            "account",
            "party",
            "job",
            "insured",
            "assessment",
            "feed",
            "consent",
            "sharing",
            "grant",
            "mail",
            "portal");

    private Sentences() {}

    /** What happened and what to do, for people. */
    public static String of(Refusal refusal) {
        return of(refusal.messageKey(), refusal.arguments().toArray());
    }

    public static String of(String key, Object... arguments) {
        Object[] worded = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            worded[i] = arguments[i] instanceof LocalDate day ? JapaneseDate.format(day) : arguments[i];
        }
        return new MessageFormat(pattern(key), Locale.JAPAN).format(worded);
    }

    private static String pattern(String key) {
        for (String name : BUNDLES) {
            ResourceBundle bundle =
                    ResourceBundle.getBundle("kaigo.messages." + name, Locale.JAPAN, Sentences.class.getClassLoader());
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
            }
        }
        throw new MissingResourceException("no sentence for " + key, "kaigo.messages", key);
    }
}
