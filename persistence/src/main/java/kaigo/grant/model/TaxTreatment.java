package kaigo.grant.model;

/** 消費税の扱い: why there is a deduction of input tax for the granted costs, or none. */
public enum TaxTreatment {
    /** 免税事業者 */
    EXEMPT,
    /** 簡易課税 */
    SIMPLIFIED,
    /** 仕入控除の対象にしていない (非課税売上に対応する費用など) */
    NOT_DEDUCTED,
    /** 仕入控除税額がある: its part of the grant is paid back. */
    DEDUCTED
}
