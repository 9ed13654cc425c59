package kaigo.api.model;

/** 認証キーの状態 */
public enum ApiKeyState {
    /** 有効 */
    LIVE,
    /** 更新済み: its successor is there; it counts until the overlap ends. */
    REPLACED,
    /** 期限切れ */
    EXPIRED,
    /** 失効 */
    REVOKED;

    public boolean counts() {
        return this == LIVE || this == REPLACED;
    }
}
