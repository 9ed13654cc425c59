package kaigo.account;

/** ログインの段階: what is still to come after the right password. */
public enum LoginStep {
    /** 確認コード */
    CODE,
    /** 新しいパスワード: the present one was somebody else's choice. */
    NEW_PASSWORD,
    /** 認証アプリの登録 */
    ENROL,
    /** Nothing: the door is open. */
    ENTER
}
