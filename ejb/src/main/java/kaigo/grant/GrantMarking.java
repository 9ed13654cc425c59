package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.grant.model.ClaimedByAnother;
import kaigo.grant.model.GrantApplication;
import kaigo.grant.model.GrantApplications;
import kaigo.grant.model.GrantAttachments;
import kaigo.grant.model.GrantConflicts;
import kaigo.grant.model.GrantMark;
import kaigo.grant.model.GrantMarks;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.ReasonMissing;
import kaigo.time.BusinessClock;

/** 審査担当の指摘: the reviewer who has an application notes what he found, at a page of a paper or about the whole. */
@Stateless
public class GrantMarking {
    @Inject
    GrantApplications applications;

    @Inject
    GrantAttachments attachments;

    @Inject
    GrantMarks marks;

    @Inject
    GrantConflicts conflicts;

    @Inject
    BusinessClock clock;

    /** 指摘を加える @throws ReasonMissing without a word */
    @Needs(Right.GRANT_REVIEW)
    public void add(long id, GrantMark.Place place, String remark) {
        requireReviewer(id);
        if (place.paper() != null) {
            attachments.require(id, place.paper());
        }
        ReasonMissing.unlessGiven(remark);
        marks.add(id, place, remark.strip(), self(), clock.now());
    }

    /** 指摘を消す, while he has it under review. */
    @Needs(Right.GRANT_REVIEW)
    public void remove(long id, long mark) {
        requireReviewer(id);
        marks.remove(id, mark);
    }

    private void requireReviewer(long id) {
        GrantApplication application = applications.locked(id);
        if (application.state() != GrantState.UNDER_REVIEW || !self().equals(application.reviewerId())) {
            throw new ClaimedByAnother();
        }
        conflicts.requireNone(self(), application.officeNo());
    }

    private static Long self() {
        return Actors.current().accountId();
    }
}
