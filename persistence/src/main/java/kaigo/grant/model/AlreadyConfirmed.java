package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 承認済みの振込: the batch was confirmed before. */
public class AlreadyConfirmed extends Refusal {
    private static final long serialVersionUID = 1L;

    public AlreadyConfirmed() {
        super("refusal.alreadyConfirmed");
    }
}
