package kaigo.grant;

import kaigo.grant.model.GrantKind;
import kaigo.grant.model.GrantState;

/**
 * 審査一覧の絞込みと並べ方.
 *
 * @param state null for all that wait on the desks
 * @param kind null for both
 * @param text part of the office's name or number or of the 受付番号; null for any
 * @param page from 1
 */
public record GrantWorklistFilter(
        boolean mineOnly,
        Findings findings,
        GrantState state,
        GrantKind kind,
        String text,
        GrantWorklistOrder order,
        int page) {

    /** 指摘の有無 */
    public enum Findings {
        /** すべて */
        ANY,
        /** 指摘があるもの */
        SOME,
        /** 指摘がないもの */
        NONE
    }

    /** Whatever waits in this state, the most urgent first. */
    public static GrantWorklistFilter waiting(boolean mineOnly, GrantState state) {
        return new GrantWorklistFilter(mineOnly, Findings.ANY, state, null, null, GrantWorklistOrder.NOTICE, 1);
    }

    /** わたしの担当で、指摘がないもの */
    static GrantWorklistFilter unfound() {
        return new GrantWorklistFilter(
                true, Findings.NONE, GrantState.UNDER_REVIEW, null, null, GrantWorklistOrder.NOTICE, 1);
    }
}
