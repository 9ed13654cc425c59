package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 仕入控除税額の誤り: none although there is said to be one, or more than the tax in the grant. */
public class DeductionUnusable extends Refusal {
    private static final long serialVersionUID = 1L;

    public DeductionUnusable() {
        super("refusal.deductionUnusable");
    }
}
