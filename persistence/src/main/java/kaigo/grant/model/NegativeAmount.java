package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 負の金額: an amount of money is never below zero. */
public class NegativeAmount extends Refusal {
    private static final long serialVersionUID = 1L;

    public NegativeAmount() {
        super("refusal.negativeAmount");
    }
}
