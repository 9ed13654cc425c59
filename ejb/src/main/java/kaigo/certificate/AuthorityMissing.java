package kaigo.certificate;

import kaigo.refusal.model.Refusal;

/** 認証局の鍵がない: this server can't issue; its log and the audit record say why, and docs/guide/ops.md what to do. */
public class AuthorityMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    AuthorityMissing(Reason reason) {
        super("refusal.authorityMissing");
        this.reason = reason;
    }

    @Override
    public String recordedAs() {
        return messageKey() + " " + reason;
    }

    enum Reason {
        /** CA_KEYSTORE or CA_PASSWORD isn't set. */
        NOT_SET,
        /** There is no such file. */
        NO_FILE,
        /** Wrong password, or no key store of ours. */
        NOT_OPENED
    }
}
