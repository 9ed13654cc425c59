package kaigo.insured;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.insured.model.InsuredAsked;
import kaigo.insured.model.InsuredSearch;

/**
 * 被保険者検索: the actor's own insurer's insured persons, those with 不開示 too. A page says who somebody is, as an office's list
 * does, and nothing from cards or cases; so it leaves its line in the audit log and no access record.
 */
@Stateless
public class InsuredSearching {
    @Inject
    InsuredSearch search;

    /** 最初のページ */
    @Needs(Right.INSURED_SEARCH)
    public InsuredSearch.Page first(InsuredAsked asked, int size) {
        return search.first(insurer(), asked, size);
    }

    /** つぎのページ: after this insured person. */
    @Needs(Right.INSURED_SEARCH)
    public InsuredSearch.Page after(InsuredAsked asked, String insuredNo, int size) {
        return search.after(insurer(), asked, insuredNo, size);
    }

    /** 前のページ: before this insured person. */
    @Needs(Right.INSURED_SEARCH)
    public InsuredSearch.Page before(InsuredAsked asked, String insuredNo, int size) {
        return search.before(insurer(), asked, insuredNo, size);
    }

    private static String insurer() {
        return Actors.current().organisationNo();
    }
}
