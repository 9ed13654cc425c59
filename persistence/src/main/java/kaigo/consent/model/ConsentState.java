package kaigo.consent.model;

/** 同意の状態: how a person stands to the 包括同意. */
public enum ConsentState {
    /** 未取得: nobody has asked yet */
    NONE,
    /** 同意あり */
    GIVEN,
    /** 不同意: recorded so that nobody keeps asking */
    REFUSED,
    /** 撤回 */
    WITHDRAWN
}
