package kaigo.account.model;

/** 利用状態: whether an account may be used. */
public enum AccountState {
    /** 利用中 */
    ACTIVE,
    /** 停止中: suspended by the organisation's admin. */
    SUSPENDED
}
