package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.grant.model.BudgetStop;
import kaigo.grant.model.GrantDecisions;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.GrantSteps;

/** 交付・不交付の決定 (job grant-decision): numbers all decisions at once, then issues each notice. */
@Stateless
public class GrantDeciding {
    @Inject
    GrantDecisions decisions;

    @Inject
    GrantSteps steps;

    @Inject
    GrantNotices notices;

    @Inject
    GrantMails mails;

    /** 決定と採番 of everything approved or rejected. @return what waits because a round's budget is used up */
    @Needs(Right.GRANT_RUN)
    public List<BudgetStop> decideAll(GrantRun run) {
        return decisions.decideAll(run.day(), run.id(), run.span());
    }

    /** Applications whose decision hasn't been noticed yet. */
    @Needs(Right.GRANT_RUN)
    public List<Long> withoutNotice() {
        return decisions.withoutNotice();
    }

    /**
     * 通知書とメール, and the applications are decided: all of it or nothing, in a transaction of its own. @return how many;
     * those that were decided before aren't any more
     */
    @Needs(Right.GRANT_RUN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int issueNotices(GrantRun run, List<Long> ids) {
        List<Long> open = decisions.lockedWithoutNotice(ids);
        notices.issue(open);
        steps.move(open, GrantState.APPROVED, GrantState.DECIDED, run.doer());
        steps.move(open, GrantState.REJECTED, GrantState.REFUSED, run.doer());
        mails.changed(open, run.at());
        return open.size();
    }

    /** 受付番号 of the applications that are still unreviewed though their notice is due this month. */
    @Needs(Right.GRANT_RUN)
    public List<String> unreviewed(GrantRun run) {
        return decisions.unreviewed(run.day().withDayOfMonth(run.day().lengthOfMonth()));
    }
}
