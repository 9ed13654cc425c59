package kaigo.party.model;

/** 変更の種類 of an import. */
public enum ChangeKind {
    /** 新しい事業所・医療機関 */
    ADDED,
    /** 新しいサービス of a known office */
    SERVICE,
    /** 内容の変更 */
    CHANGED,
    /** 載っていない: known here, in reach of the file, and not in it. Nothing happens to it. */
    VANISHED
}
