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
    static final List<String> BUNDLES = List.of(
            "common",
            "glossary",
            "home",
            "api",
            "audit",
            "setting",
            "account",
            "certificate",
            "party",
            "job",
            "insured",
            "assessment",
            "feed",
            "consent",
            "sharing",
            "grant",
            "grantdesk",
            "mail",
            "portal");

    private Sentences() {}

    /** What happened and what to do, for people. */
    public static String of(Refusal refusal) {
        return of(refusal.messageKey(), refusal.arguments().toArray());
    }

    /** By a key that only one bundle has. */
    public static String of(String key, Object... arguments) {
        List<String> having =
                BUNDLES.stream().filter(name -> bundle(name).containsKey(key)).toList();
        if (having.size() != 1) {
            throw new MissingResourceException("%s is in %s".formatted(key, having), "kaigo.messages", key);
        }
        return in(having.get(0), key, arguments);
    }

    /** By a key of one capability, as {@code state.…} that several have. */
    public static String in(String capability, String key, Object... arguments) {
        Object[] worded = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            worded[i] = arguments[i] instanceof LocalDate day ? JapaneseDate.format(day) : arguments[i];
        }
        return new MessageFormat(bundle(capability).getString(key), Locale.JAPAN).format(worded);
    }

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("kaigo.messages." + name, Locale.JAPAN, Sentences.class.getClassLoader());
    }
}
