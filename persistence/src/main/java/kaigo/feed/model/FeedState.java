package kaigo.feed.model;

/** 連携の状態. */
public enum FeedState {
    /** 受け取り済み: waits for its turn. */
    RECEIVED,
    /** 確認中: form and rows. */
    CHECKING,
    /** 反映中: checked, on its way into the data. */
    MERGING,
    /** 反映済み */
    APPLIED,
    /** 全体を拒否: nothing was changed. */
    REFUSED;

    /** Whether nothing more happens to it. */
    public boolean isFinal() {
        return this == APPLIED || this == REFUSED;
    }
}
