package kaigo.certificate.model;

/** 失効の理由, with its code in a revocation list (RFC 5280 5.3.1). */
public enum RevocationReason {
    /** 端末や鍵の紛失・盗難・漏えい */
    KEY_COMPROMISE(1),
    /** 名称・番号の変更 */
    AFFILIATION_CHANGED(3),
    /** 新しい証明書への入替え */
    SUPERSEDED(4),
    /** 事業の廃止、使わなくなった */
    CESSATION(5),
    /** 国保中央会による取消し */
    PRIVILEGE_WITHDRAWN(9);

    private final int code;

    RevocationReason(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
