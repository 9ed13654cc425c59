package kaigo.job.batch;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import kaigo.refusal.model.Refusal;

/** ジョブの文言: sentences of the bundle {@code messages} beside a job's classes, else of this package's. */
public final class Sentences {
    private final Class<?> place;

    private Sentences(Class<?> place) {
        this.place = place;
    }

    /** Of the bundle in the package of this class. */
    public static Sentences beside(Class<?> place) {
        return new Sentences(place);
    }

    public String of(String key, Object... arguments) {
        String pattern = pattern(place, key);
        return new MessageFormat(pattern == null ? pattern(Sentences.class, key) : pattern, Locale.JAPAN)
                .format(arguments);
    }

    /** Why a job ended early. A refusal says its own sentence where the job has one for it. */
    String why(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return pattern(place, refusal.messageKey()) == null
                    ? of("job.refused", refusal.messageKey())
                    : of(refusal.messageKey(), refusal.arguments().toArray());
        }
        return of("job.unexpected", root(failure).getClass().getSimpleName());
    }

    /** Containers wrap what failed; the innermost says what it was. */
    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static String pattern(Class<?> beside, String key) {
        try {
            return ResourceBundle.getBundle(beside.getPackageName() + ".messages", Locale.ROOT, beside.getClassLoader())
                    .getString(key);
        } catch (MissingResourceException e) {
            return null;
        }
    }
}
