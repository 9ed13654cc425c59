package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.grant.model.GrantApplication;
import kaigo.grant.model.GrantApplications;
import kaigo.grant.model.GrantDecision;
import kaigo.grant.model.GrantDecisions;
import kaigo.grant.model.GrantState;

/** 交付・不交付の決定 (job grant-decision): numbers all decisions at once, then issues each notice. */
@Stateless
public class GrantDeciding {
    @Inject
    GrantApplications applications;

    @Inject
    GrantDecisions decisions;

    @Inject
    GrantNotices notices;

    @Inject
    GrantMails mails;

    /** 決定と採番 of everything approved or rejected. @return how many were decided now */
    @Needs(Right.GRANT_RUN)
    public int decideAll(GrantRun run) {
        return decisions.decideAll(run.day(), run.id(), run.span());
    }

    /** Applications whose decision hasn't been noticed yet. */
    @Needs(Right.GRANT_RUN)
    public List<Long> withoutNotice() {
        return decisions.withoutNotice();
    }

    /**
     * 通知書とメール, and the application is decided: all of it or nothing, in a transaction of its own, so that one whose
     * notice can't be printed holds up no other. @return false when it was done before
     */
    @Needs(Right.GRANT_RUN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean issueNotice(GrantRun run, long id) {
        GrantApplication application = applications.locked(id);
        if (application.state() != GrantState.APPROVED && application.state() != GrantState.REJECTED) {
            return false;
        }
        GrantDecision decision = decisions.require(id);
        notices.issue(decision);
        application.decide(run.doer());
        mails.changed(application, run.at());
        return true;
    }

    /** How many applications are still unreviewed though their notice is due this month. */
    @Needs(Right.GRANT_RUN)
    public int unreviewed(GrantRun run) {
        return decisions.unreviewed(run.day().withDayOfMonth(run.day().lengthOfMonth()));
    }
}
