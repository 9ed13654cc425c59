package kaigo.grant.model;

import java.util.Arrays;
import java.util.Optional;

/** 振込の結果: what the bank answers to an order (結果コード), with the term for it. */
public enum BankResult {
    /** 済 */
    PAID("0", "済"),
    /** 口座なし */
    NO_ACCOUNT("1", "口座なし"),
    /** 名義相違 */
    NAME_DIFFERS("2", "名義相違"),
    /** その他 */
    OTHER("9", "その他");

    private final String code;
    private final String term;

    BankResult(String code, String term) {
        this.code = code;
        this.term = term;
    }

    /** Of a 結果コード; empty when it is none. */
    public static Optional<BankResult> of(String code) {
        return Arrays.stream(values())
                .filter(result -> result.code.equals(code))
                .findFirst();
    }

    public String code() {
        return code;
    }

    public String term() {
        return term;
    }
}
