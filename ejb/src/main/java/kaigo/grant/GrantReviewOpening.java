package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.grant.model.GrantApplication;
import kaigo.grant.model.GrantApplications;
import kaigo.grant.model.GrantCases;
import kaigo.grant.model.GrantChecks;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.Reviewers;

/** 審査の開始 (job grant-review): checks what was submitted and hands it out to the reviewers. */
@Stateless
public class GrantReviewOpening {
    @Inject
    GrantApplications applications;

    @Inject
    GrantCases cases;

    @Inject
    Reviewers reviewers;

    @Inject
    GrantMails mails;

    /** Submitted applications whose review is due on the run's day, in 受付番号 order. */
    @Needs(Right.GRANT_RUN)
    public List<Long> due(GrantRun run) {
        return applications.dueForReview(run.day(), run.span());
    }

    /** 自動確認 → 担当割当 → 審査中. @return false when it isn't submitted any more: a repeated call changes nothing */
    @Needs(Right.GRANT_RUN)
    public boolean begin(GrantRun run, long id) {
        GrantApplication application = applications.locked(id);
        if (application.state() != GrantState.SUBMITTED) {
            return false;
        }
        application.beginReview(
                GrantChecks.run(
                        cases.gather(application, application.reception().on())),
                reviewers.leastBusy(),
                run.doer());
        mails.changed(application, run.at());
        return true;
    }
}
