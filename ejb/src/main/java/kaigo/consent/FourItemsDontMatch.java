package kaigo.consent;

import kaigo.refusal.model.Refusal;

/** 4情報が合いません: nobody fits all four; which one differs is never said. */
public class FourItemsDontMatch extends Refusal {
    private static final long serialVersionUID = 1L;

    public FourItemsDontMatch() {
        super("refusal.fourItemsDontMatch");
    }
}
