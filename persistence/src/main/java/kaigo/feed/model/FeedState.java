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
    REFUSED,
    /** 試行済み: what it would change is shown; waits to be confirmed or discarded. The insurer's next feed may go on. */
    REHEARSED,
    /** 破棄: a rehearsed one that nobody wanted. */
    DISCARDED,
    /** 取消し中: is applied, and on its way out again. */
    UNDOING,
    /** 取消し済み: was applied, and undone. */
    UNDONE;

    /** Whether nothing more happens to it by itself. */
    public boolean isFinal() {
        return this == APPLIED || this == REFUSED || this == DISCARDED || this == UNDONE;
    }

    /** Whether it is on its way into the data. */
    public boolean isComing() {
        return this == RECEIVED || this == CHECKING || this == MERGING;
    }

    /** Whether a job works on it or will, without anybody's word. */
    public boolean isUnderWay() {
        return isComing() || this == UNDOING;
    }
}
