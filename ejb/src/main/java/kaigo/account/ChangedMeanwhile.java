package kaigo.account;

import kaigo.refusal.model.Refusal;

/** ほかの人が先に変更: somebody else changed the same thing since it was shown; nothing was done. */
public class ChangedMeanwhile extends Refusal {
    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super("refusal.changedMeanwhile");
    }

    ChangedMeanwhile(Throwable cause) {
        this();
        initCause(cause);
    }
}
