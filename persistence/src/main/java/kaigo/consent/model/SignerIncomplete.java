package kaigo.consent.model;

import kaigo.refusal.model.Refusal;

/** 代理の方の氏名と続柄・登記番号が要ります. */
public class SignerIncomplete extends Refusal {
    private static final long serialVersionUID = 1L;

    public SignerIncomplete() {
        super("refusal.signerIncomplete");
    }
}
