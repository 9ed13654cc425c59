package kaigo.certificate.model;

import kaigo.refusal.model.Refusal;

/** 使えない証明書署名要求 (CSR); the 発行用パスワード stays unused. */
public class RequestRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private RequestRefused(String messageKey) {
        super(messageKey);
    }

    static RequestRefused tooBig() {
        return new RequestRefused("refusal.csrTooBig");
    }

    static RequestRefused unreadable() {
        return new RequestRefused("refusal.csrUnreadable");
    }

    static RequestRefused weakKey() {
        return new RequestRefused("refusal.csrWeakKey");
    }

    static RequestRefused wrongSignature() {
        return new RequestRefused("refusal.csrSignature");
    }
}
