package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.grant.model.Doer;
import kaigo.grant.model.FindingsLeft;
import kaigo.grant.model.GrantApplication;
import kaigo.grant.model.GrantApplications;
import kaigo.grant.model.GrantAttachments;
import kaigo.grant.model.GrantConflicts;
import kaigo.grant.model.GrantState;
import kaigo.time.BusinessClock;

/** 助成金の審査: what a reviewer does at his desk. Two reviewers can't decide the same application: the second is told. */
@Stateless
public class GrantReviewing {
    @Inject
    GrantApplications applications;

    @Inject
    GrantAttachments attachments;

    @Inject
    GrantConflicts conflicts;

    @Inject
    GrantWorklist worklist;

    @Inject
    GrantPages pages;

    @Inject
    GrantMails mails;

    @Inject
    BusinessClock clock;

    /** 審査一覧 */
    @Needs(Right.GRANT_DESK_READ)
    public GrantWorklistPart worklist(GrantWorklistFilter filter) {
        return worklist.part(filter, reviewer());
    }

    /** 審査を待つ件数: what waits for this reviewer, or for the second approval. */
    @Needs(Right.GRANT_DESK_READ)
    public int waiting() {
        boolean reviews = Right.GRANT_REVIEW.heldBy(Actors.current().roles());
        return worklist.count(
                GrantWorklistFilter.waiting(
                        reviews, reviews ? GrantState.UNDER_REVIEW : GrantState.AWAITING_SECOND_APPROVAL),
                reviewer());
    }

    /** 申請を開く @throws kaigo.grant.model.ConflictDeclared when he declared a conflict with the office */
    @Needs(Right.GRANT_DESK_READ)
    public GrantReviewCase open(long id) {
        GrantApplication application = applications.requireSubmitted(id);
        conflicts.requireNone(reviewer(), application.officeNo());
        return pages.reviewCase(application, reviewer(), clock.today());
    }

    /** 添付の中身 */
    @Needs(Right.GRANT_DESK_READ)
    public GrantFile attachment(long id, long attachmentId) {
        GrantApplication application = applications.requireSubmitted(id);
        conflicts.requireNone(reviewer(), application.officeNo());
        return pages.file(attachments.require(id, attachmentId));
    }

    /** 担当になる: of what nobody has, or somebody who left or has declared a conflict since. */
    @Needs(Right.GRANT_REVIEW)
    public void claim(long id, long version) {
        GrantApplication application = seen(id, version);
        if (application.reviewerId() != null && pages.isFree(application)) {
            application.release(application.reviewerId());
        }
        application.claim(reviewer());
    }

    /** 担当を外す */
    @Needs(Right.GRANT_REVIEW)
    public void release(long id, long version) {
        applications.require(id, version).release(reviewer());
    }

    /** 承認 */
    @Needs(Right.GRANT_REVIEW)
    public void approve(long id, long version) {
        GrantApplication application = seen(id, version);
        application.approve(doer());
        mails.changed(application);
    }

    /**
     * まとめて承認, one of them: in a transaction of its own, so that one that can't be approved holds up no other.
     *
     * @return the state after it: above the round's limit it waits for the second approval
     * @throws FindingsLeft when anything was found in it, even since the list was made
     */
    @Needs(Right.GRANT_REVIEW)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public GrantState approveUnfound(long id, long version) {
        GrantApplication application = seen(id, version);
        if (pages.isAnythingFound(application)) {
            throw new FindingsLeft();
        }
        application.approve(doer());
        mails.changed(application);
        return application.state();
    }

    /** 2人目の承認, by an approver above the round's limit. */
    @Needs(Right.GRANT_SECOND_APPROVAL)
    public void approveSecond(long id, long version) {
        GrantApplication application = seen(id, version);
        application.approveSecond(doer());
        mails.changed(application);
    }

    /** 審査に戻す: the second approver doesn't approve; the reviewer is told why. */
    @Needs(Right.GRANT_SECOND_APPROVAL)
    public void sendBack(long id, long version, String reason) {
        seen(id, version).sendBack(reason, doer());
    }

    /** 不備差戻し: the reasons reach the applicant by mail. @throws kaigo.grant.model.ReasonMissing without any */
    @Needs(Right.GRANT_REVIEW)
    public void returnForCorrection(long id, long version, List<CorrectionReason> reasons) {
        GrantApplication application = seen(id, version);
        application.returnForCorrection(CorrectionReason.text(reasons), CorrectionReason.ofFields(reasons), doer());
        mails.changed(application);
    }

    /** 不交付とする */
    @Needs(Right.GRANT_REVIEW)
    public void reject(long id, long version, String reason) {
        seen(id, version).reject(reason, doer());
    }

    /** The application as he saw it, with whose office he has nothing to do. */
    private GrantApplication seen(long id, long version) {
        GrantApplication application = applications.require(id, version);
        conflicts.requireNone(reviewer(), application.officeNo());
        return application;
    }

    private static long reviewer() {
        return Actors.current().accountId();
    }

    private Doer doer() {
        return Doer.of(Actors.current(), clock.now());
    }
}
