package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 消費税の報告なし: nothing was paid yet, or it is another office's. */
public class NoTaxReport extends Refusal {
    private static final long serialVersionUID = 1L;

    public NoTaxReport() {
        super("refusal.noTaxReport");
    }
}
