package kaigo.insured.model;

import java.time.LocalDate;

/** 更新申請: may be made from 60 days before the certification ends (介護保険法施行規則39条). */
public final class Renewal {
    public static final int DAYS_AHEAD = 60;

    private Renewal() {}

    /** The first day on which it may be applied for. */
    public static LocalDate opensOn(LocalDate end) {
        return end.minusDays(DAYS_AHEAD);
    }
}
