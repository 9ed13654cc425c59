package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.grant.model.GrantApplications;
import kaigo.grant.model.GrantCase;
import kaigo.grant.model.GrantCases;
import kaigo.grant.model.GrantChecks;
import kaigo.grant.model.GrantConflicts;
import kaigo.grant.model.GrantFinding;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.GrantSteps;
import kaigo.grant.model.ReviewerRota;
import kaigo.grant.model.Reviewers;

/** 審査の開始 (job grant-review): checks what was submitted and hands it out to the reviewers. */
@Stateless
public class GrantReviewOpening {
    @Inject
    GrantApplications applications;

    @Inject
    GrantSteps steps;

    @Inject
    GrantCases cases;

    @Inject
    Reviewers reviewers;

    @Inject
    GrantConflicts conflicts;

    @Inject
    GrantMails mails;

    /** Submitted applications whose review is due on the run's day, in 受付番号 order. */
    @Needs(Right.GRANT_RUN)
    public List<Long> due(GrantRun run) {
        return applications.dueForReview(run.day(), run.span());
    }

    /** 担当の割当 for one run of the job. */
    @Needs(Right.GRANT_RUN)
    public ReviewerRota rota() {
        return reviewers.rota();
    }

    /**
     * 自動確認 → 担当割当 → 審査中, in a transaction of its own.
     *
     * @return how many; of those that aren't submitted any more a repeated call changes nothing
     */
    @Needs(Right.GRANT_RUN)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int begin(GrantRun run, List<Long> ids, ReviewerRota rota) {
        List<Long> submitted = steps.locked(ids, GrantState.SUBMITTED);
        Map<Long, List<GrantFinding>> found = new LinkedHashMap<>();
        List<Long> reviewers = new ArrayList<>();
        List<GrantCase> all = cases.submitted(submitted);
        Map<String, Set<Long>> keptOut = conflicts.keptOut(
                all.stream().map(its -> its.application().officeNo()).toList());
        all.forEach(its -> {
            found.put(its.application().id(), GrantChecks.run(its));
            reviewers.add(rota.next(keptOut.getOrDefault(its.application().officeNo(), Set.of())));
        });
        steps.beginReview(found, reviewers, run.doer());
        mails.changed(submitted, run.at());
        return submitted.size();
    }
}
