package kaigo.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.model.Right;
import kaigo.grant.GrantReviewing;
import kaigo.grant.GrantTransferring;
import kaigo.grant.GrantWorklistFilter;
import kaigo.grant.GrantWorklistPart;
import kaigo.grant.GrantWorklistRow;
import kaigo.grant.TransferBatchRow;
import kaigo.grant.model.GrantState;
import kaigo.job.JobRunsReading;
import kaigo.job.model.JobRunRow;

/** 国保中央会のホーム: for each role what waits for it, below how the grants stand. */
@Named
@RequestScoped
public class CentralHome {
    private static final int SHOWN = 5;

    @Inject
    GrantReviewing reviewing;

    @Inject
    GrantTransferring transferring;

    @Inject
    JobRunsReading jobs;

    private GrantWorklistPart waiting;
    private List<TransferBatchRow> batches = List.of();
    private List<JobRunRow> runs = List.of();

    public void open() {
        if (may(Right.GRANT_REVIEW)) {
            waiting = reviewing.worklist(GrantWorklistFilter.waiting(true, null));
        } else if (may(Right.GRANT_SECOND_APPROVAL)) {
            waiting = reviewing.worklist(GrantWorklistFilter.waiting(false, GrantState.AWAITING_SECOND_APPROVAL));
        }
        if (may(Right.GRANT_TRANSFER_READ)) {
            batches = transferring.batches();
        }
        if (may(Right.JOB_READ)) {
            runs = jobs.recent();
        }
    }

    /** Whether applications wait for this person's look: a reviewer's own, or those for the second approval. */
    public boolean isReviewer() {
        return may(Right.GRANT_REVIEW) || may(Right.GRANT_SECOND_APPROVAL);
    }

    public boolean isTransferReader() {
        return may(Right.GRANT_TRANSFER_READ);
    }

    public boolean isJobReader() {
        return may(Right.JOB_READ);
    }

    public List<GrantWorklistRow> getWaiting() {
        return waiting == null
                ? List.of()
                : waiting.rows().stream().limit(SHOWN).toList();
    }

    public int getWaitingCount() {
        return waiting == null ? 0 : waiting.total();
    }

    public List<TransferBatchRow> getBatches() {
        return batches.stream().limit(SHOWN).toList();
    }

    public List<JobRunRow> getRuns() {
        return runs.stream().limit(SHOWN).toList();
    }

    private static boolean may(Right right) {
        return right.heldBy(Actors.current().roles());
    }
}
