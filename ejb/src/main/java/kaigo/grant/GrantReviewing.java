package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.grant.model.Doer;
import kaigo.grant.model.GrantApplication;
import kaigo.grant.model.GrantApplications;
import kaigo.grant.model.GrantAttachments;
import kaigo.time.BusinessClock;

/** 助成金の審査: what a reviewer does at his desk. Two reviewers can't decide the same application: the second is told. */
@Stateless
public class GrantReviewing {
    @Inject
    GrantApplications applications;

    @Inject
    GrantAttachments attachments;

    @Inject
    GrantWorklist worklist;

    @Inject
    GrantPages pages;

    @Inject
    GrantMails mails;

    @Inject
    BusinessClock clock;

    /** 審査一覧 */
    @Needs(Right.GRANT_REVIEW)
    public List<GrantWorklistRow> worklist(GrantWorklistFilter filter) {
        return worklist.rows(filter, reviewer());
    }

    /** 申請を開く */
    @Needs(Right.GRANT_REVIEW)
    public GrantReviewCase open(long id) {
        GrantApplication application = applications.requireSubmitted(id);
        return pages.reviewCase(application, reviewer(), clock.today());
    }

    /** 添付の中身 */
    @Needs(Right.GRANT_REVIEW)
    public GrantFile attachment(long id, long attachmentId) {
        applications.requireSubmitted(id);
        return pages.file(attachments.require(id, attachmentId));
    }

    /** 担当になる */
    @Needs(Right.GRANT_REVIEW)
    public void claim(long id, long version) {
        applications.require(id, version).claim(reviewer());
    }

    /** 担当を外す */
    @Needs(Right.GRANT_REVIEW)
    public void release(long id, long version) {
        applications.require(id, version).release(reviewer());
    }

    /** 承認 */
    @Needs(Right.GRANT_REVIEW)
    public void approve(long id, long version) {
        GrantApplication application = applications.require(id, version);
        application.approve(doer());
        mails.changed(application);
    }

    /** 2人目の承認, by an approver above the round's limit. */
    @Needs(Right.GRANT_SECOND_APPROVAL)
    public void approveSecond(long id, long version) {
        GrantApplication application = applications.require(id, version);
        application.approveSecond(doer());
        mails.changed(application);
    }

    /** 不備差戻し: the reasons reach the applicant by mail. @throws kaigo.grant.model.ReasonMissing without any */
    @Needs(Right.GRANT_REVIEW)
    public void returnForCorrection(long id, long version, List<CorrectionReason> reasons) {
        GrantApplication application = applications.require(id, version);
        application.returnForCorrection(CorrectionReason.text(reasons), CorrectionReason.ofFields(reasons), doer());
        mails.changed(application);
    }

    /** 不交付とする */
    @Needs(Right.GRANT_REVIEW)
    public void reject(long id, long version, String reason) {
        applications.require(id, version).reject(reason, doer());
    }

    /** 状態ごとの件数と金額 */
    @Needs(Right.GRANT_FIGURES)
    public List<GrantFigure> figures() {
        return worklist.figures();
    }

    private static long reviewer() {
        return Actors.current().accountId();
    }

    private Doer doer() {
        return Doer.of(Actors.current(), clock.now());
    }
}
