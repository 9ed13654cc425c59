package kaigo.party.model;

import java.time.LocalDate;
import kaigo.refusal.model.Refusal;

/** 初期セットアップの日付の誤り */
public class SetupRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private SetupRefused(String key, Object... arguments) {
        super("refusal.setup." + key, arguments);
    }

    static SetupRefused notAllCompleted() {
        return new SetupRefused("notAllCompleted");
    }

    static SetupRefused startsBefore(LocalDate completed) {
        return new SetupRefused("startsBefore", completed);
    }

    /** Nothing is completed on a day to come. */
    public static SetupRefused completedLater(LocalDate today) {
        return new SetupRefused("completedLater", today);
    }

    /** A union without the insurer's function has no data of its own. */
    public static SetupRefused notAnInsurer() {
        return new SetupRefused("notAnInsurer");
    }
}
