package kaigo.sharing.model;

/** 情報の種類: a row of the sharing matrix (第114回 介護保険部会). */
public enum InformationKind {
    /** 認定調査票 */
    SURVEY,
    /** 主治医意見書 */
    OPINION,
    /** 介護保険被保険者証 */
    CARD,
    /** 負担割合証 */
    BURDEN_RATIO,
    /** 負担限度額認定証 */
    LIMIT,
    /** 要介護認定申請書 */
    APPLICATION,
    /** 認定申請の進捗・結果 */
    ASSESSMENT,
    /** LIFE情報 (利用者フィードバック票) */
    LIFE,
    /** ケアプラン 居宅 */
    CAREPLAN_HOME,
    /** ケアプラン 施設 */
    CAREPLAN_FACILITY,
    /** 住宅改修費・福祉用具購入費の利用情報 */
    HOME_AID
}
