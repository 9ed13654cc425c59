package kaigo.grant;

/** 審査一覧の並べ方; the 受付番号 decides between equals. */
public enum GrantWorklistOrder {
    /** 結果通知の期限が近い順 */
    NOTICE("a.notice_by"),
    /** 受付が古い順 */
    AGE("a.submitted_on"),
    /** 金額が大きい順 */
    AMOUNT("-a.grant_amount"),
    /** 指摘が多い順 */
    FINDINGS(
            "-coalesce(n.found, 0)",
            " LEFT JOIN (SELECT application_id, count(*) AS found FROM (SELECT application_id FROM grant_finding"
                    + " UNION ALL SELECT application_id FROM grant_mark) every GROUP BY 1) n ON n.application_id = a.id");

    private final String place;
    private final String join;

    GrantWorklistOrder(String place) {
        this(place, "");
    }

    GrantWorklistOrder(String place, String join) {
        this.place = place;
        this.join = join;
    }

    /** The applications with what they are sorted by. */
    String placed() {
        return "SELECT a.*, " + place + " AS place FROM grant_application a" + join;
    }
}
