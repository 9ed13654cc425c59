package kaigo.consent.model;

import kaigo.refusal.model.Refusal;

/** 撤回できる同意がありません. */
public class NoConsentToWithdraw extends Refusal {
    private static final long serialVersionUID = 1L;

    public NoConsentToWithdraw() {
        super("refusal.noConsentToWithdraw");
    }
}
