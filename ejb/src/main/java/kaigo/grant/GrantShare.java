package kaigo.grant;

/** 集計の区分: each application counts once, by the 区分 of its services that stands first here. */
public enum GrantShare {
    /** 訪問・通所・短期滞在系 */
    VISIT,
    /** 居住・入所系 */
    RESIDENCE,
    /** その他 */
    OTHER,
    /** 医療機関（意見書） */
    OPINION
}
