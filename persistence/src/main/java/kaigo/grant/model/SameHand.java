package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 同じ人の承認: what needs two persons can't be done by one. */
public class SameHand extends Refusal {
    private static final long serialVersionUID = 1L;

    public SameHand() {
        super("refusal.sameHand");
    }
}
