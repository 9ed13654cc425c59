package kaigo.grant.model;

import java.time.LocalDate;
import kaigo.refusal.model.Refusal;

/** 銀行休業日: banks don't transfer on this day, or it is too early. */
public class NoBankDay extends Refusal {
    private static final long serialVersionUID = 1L;

    public NoBankDay(LocalDate day) {
        super("refusal.noBankDay", day);
    }
}
