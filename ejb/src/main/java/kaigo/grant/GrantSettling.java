package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.grant.model.BankAnswers;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.GrantSteps;

/** 消込の処理 (job grant-reconcile): what the bank answered becomes paid or failed, then each applicant is told once. */
@Stateless
public class GrantSettling {
    @Inject
    BankAnswers answers;

    @Inject
    GrantSteps steps;

    @Inject
    GrantMails mails;

    /** Answers that wait to be applied. */
    @Needs(Right.GRANT_RUN)
    public List<Long> unapplied() {
        return answers.unapplied();
    }

    /** One answer, whole, in a transaction of its own. @return how many orders it answered; 0 when that was done before */
    @Needs(Right.GRANT_RUN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int apply(GrantRun run, long answer) {
        return answers.apply(answer, run.day(), run.doer());
    }

    /** Applications whose applicant doesn't know the result yet. */
    @Needs(Right.GRANT_RUN)
    public List<Long> untold() {
        return answers.untold();
    }

    /** @return how many: of one that went on meanwhile there is nothing to tell any more */
    @Needs(Right.GRANT_RUN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int tell(GrantRun run, List<Long> ids) {
        List<Long> told = new ArrayList<>(steps.locked(ids, GrantState.PAID));
        told.addAll(steps.locked(ids, GrantState.TRANSFER_FAILED));
        mails.changed(told, run.at());
        return told.size();
    }

    /** Answers all of whose applicants know. */
    @Needs(Right.GRANT_RUN)
    public void closeTold(GrantRun run) {
        answers.closeTold(run.day());
    }
}
