package kaigo.insured.model;

import java.time.LocalDate;

/**
 * 被保険者検索で尋ねること; null or empty where nothing was asked. All that was asked must hold.
 *
 * @param insuredNo the whole number
 * @param kanaKey beginning of the kana, as {@link kaigo.identifier.model.Kana#keyOf} writes it
 */
public record InsuredAsked(String insuredNo, String kanaKey, LocalDate birthDate) {
    public InsuredAsked {
        insuredNo = insuredNo == null ? "" : insuredNo;
        kanaKey = kanaKey == null ? "" : kanaKey;
    }

    public boolean nothing() {
        return insuredNo.isEmpty() && kanaKey.isEmpty() && birthDate == null;
    }
}
