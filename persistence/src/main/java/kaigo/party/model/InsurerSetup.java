package kaigo.party.model;

import java.time.LocalDate;

/** 初期セットアップ: from when an insurer's data may be seen; an insurer that is no longer active counts as not set up. */
public final class InsurerSetup {
    private InsurerSetup() {}

    public static boolean doneOn(LocalDate completed, LocalDate day) {
        return completed != null && !completed.isAfter(day);
    }

    /** The day of its completion, or null, for questions in SQL. @param insurer alias of the table {@code insurer} */
    public static String completedOn(String insurer) {
        return "CASE WHEN %1$s.active THEN %1$s.setup_completed_on END".formatted(insurer);
    }
}
