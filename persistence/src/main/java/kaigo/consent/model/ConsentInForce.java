package kaigo.consent.model;

import kaigo.refusal.model.Refusal;

/** 同意は済んでいます: a consent in force isn't asked again. */
public class ConsentInForce extends Refusal {
    private static final long serialVersionUID = 1L;

    public ConsentInForce() {
        super("refusal.consentInForce");
    }
}
