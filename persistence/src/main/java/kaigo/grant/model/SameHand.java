package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 同じ人の承認: what needs two persons can't be done by one. */
public class SameHand extends Refusal {
    private static final long serialVersionUID = 1L;

    public SameHand() {
        super("refusal.sameHand");
    }

    /** @throws SameHand unless a known person does it who isn't the former one */
    static void unlessOther(Doer doer, Long former) {
        if (doer.accountId() == null || doer.accountId().equals(former)) {
            throw new SameHand();
        }
    }
}
