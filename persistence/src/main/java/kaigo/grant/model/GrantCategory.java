package kaigo.grant.model;

/** 区分 of the 別添 of the 交付要綱: decides the ceiling and the number of readers of a service. */
public enum GrantCategory {
    /** 訪問・通所・短期滞在系 */
    VISIT,
    /** 居住・入所系 */
    RESIDENCE,
    /** その他 */
    OTHER
}
