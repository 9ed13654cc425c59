package kaigo.account;

/** 本人確認の2つ目の方法: how the code step was passed. */
public enum SecondFactor {
    /** 認証アプリ */
    AUTHENTICATOR,
    /** 回復コード */
    RECOVERY_CODE,
    /** メールの確認コード */
    MAIL_CODE
}
