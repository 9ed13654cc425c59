package kaigo.account.model;

/** 所属の種類: what an account and its client certificate belong to. The number is an office, insurer or institution number. */
public enum OrganisationKind {
    /** 事業所 (介護事業所・みなし介護事業所): number = 事業所番号 */
    OFFICE,
    /** 医療機関: number = 医療機関コード */
    MEDICAL,
    /** 保険者: number = 保険者番号 */
    INSURER,
    /** 国保中央会: number = "CENTRAL" */
    CENTRAL,
    /** 被保険者本人 */
    CITIZEN,
    /** A job or the starter. */
    SYSTEM
}
