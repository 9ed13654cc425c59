package kaigo.party.model;

/** 取込みの状態 */
public enum ImportState {
    /** 確認中: it is read and compared; nothing is changed. */
    CHECKING,
    /** 確認待ち: somebody has to decide. */
    READY,
    /** 反映中 */
    APPLYING,
    /** 反映済み */
    APPLIED,
    /** 取りやめ */
    DISCARDED,
    /** 受付不可: it isn't such a file; nothing was changed. */
    REFUSED,
    /** 中断: its run failed or its server died; nothing was changed. Shown, never stored. */
    BROKEN;

    /** Whether nothing comes after it. */
    public boolean isFinal() {
        return this == APPLIED || this == DISCARDED || this == REFUSED;
    }

    /** Whether it goes on by itself. */
    public boolean isRunning() {
        return this == CHECKING || this == APPLYING;
    }
}
