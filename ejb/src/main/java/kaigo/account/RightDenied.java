package kaigo.account;

import kaigo.refusal.model.Refusal;

/** 権限なし: the actor doesn't hold the right that the use case needs. */
public class RightDenied extends Refusal {
    private static final long serialVersionUID = 1L;

    public RightDenied() {
        super("refusal.rightDenied");
    }
}
