package kaigo.grant.model;

/** 指摘の種類: what the automatic checks can find. Blocking ones stop a submission; the others are shown, and go to the reviewer. */
public enum FindingCode {
    /** 募集期間外 */
    OUTSIDE_PERIOD(true),
    /** 募集の開始前; the argument is the first day */
    NOT_OPEN_YET(true),
    /** 事業所が登録されていない、または廃止・休止 */
    OFFICE_INACTIVE(true),
    /** 対象サービスがない */
    NO_FUNDED_SERVICE(true),
    /** 病床数が登録されていない (kind B) */
    BEDS_UNKNOWN(true),
    /** 限度額は使用済み (交付は1回) */
    CEILING_USED(true),
    /** 同じ募集回に申請中のものがある */
    ANOTHER_APPLICATION(true),
    /** 未入力 */
    MISSING(true),
    /** メールアドレスの形ではない */
    MAIL_UNUSABLE(true),
    /** 添付なし; the argument is the kind, with the service */
    ATTACHMENT_MISSING(true),
    /** 型名が対応一覧にない; the argument is what it may have meant */
    READER_UNKNOWN(true),
    /** 対応機器の確認がない */
    READER_NOT_DECLARED(true),
    /** 領収書の合計と総事業費がちがう; the argument is the difference */
    AMOUNTS_DIFFER(true),
    /** 領収書の日付が対象期間外 */
    RECEIPT_DATE(true),
    /** 口座の記入の誤り */
    ACCOUNT_UNUSABLE(true),
    /** 銀行・支店が見つからない */
    BANK_UNKNOWN(true),
    /** 振込データに書けない文字; the argument is the characters */
    PAYEE_UNWRITABLE(true),
    /** 交付額が0円 */
    NOTHING_TO_GRANT(true),
    /** 台数が上限を超える */
    READERS_BEYOND(false),
    /** 品名が「一式」 */
    LUMP_ITEM(false),
    /** 申請と領収書の型名がちがう */
    MODEL_NOT_ON_RECEIPT(false),
    /** 同じ領収書がほかの申請にある */
    RECEIPT_USED_ELSEWHERE(false);

    private final boolean blocking;

    FindingCode(boolean blocking) {
        this.blocking = blocking;
    }

    public boolean isBlocking() {
        return blocking;
    }
}
