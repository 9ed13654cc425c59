package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.grant.model.GrantApplicants;
import kaigo.grant.model.GrantApplication;
import kaigo.grant.model.GrantApplications;
import kaigo.grant.model.GrantConflict;
import kaigo.grant.model.GrantConflicts;
import kaigo.grant.model.NoFundedOffice;
import kaigo.grant.model.ReviewerRota;
import kaigo.grant.model.Reviewers;
import kaigo.time.SystemClock;

/** 利害関係の申告: each reviewer and approver for himself. What he has of the office on his desk goes to colleagues at once. */
@Stateless
public class ConflictDeclaring {
    @Inject
    GrantConflicts conflicts;

    @Inject
    GrantApplications applications;

    @Inject
    GrantApplicants applicants;

    @Inject
    Reviewers reviewers;

    @Inject
    SystemClock clock;

    /** 申告した事業所・医療機関 */
    @Needs(Right.GRANT_CONFLICT_DECLARE)
    public List<GrantConflict> declared() {
        return conflicts.of(self());
    }

    /**
     * 申告
     *
     * @return how many applications left his desk
     * @throws NoFundedOffice when neither an office nor a medical institution has this number
     */
    @Needs(Right.GRANT_CONFLICT_DECLARE)
    public int declare(String officeNo) {
        if (applicants.kinds(officeNo).isEmpty()) {
            throw new NoFundedOffice();
        }
        conflicts.declare(self(), officeNo, clock.now());
        List<GrantApplication> held = applications.onDeskOf(self(), officeNo);
        ReviewerRota rota = reviewers.rota();
        Set<Long> keptOut = conflicts.keptOut(List.of(officeNo)).getOrDefault(officeNo, Set.of());
        held.forEach(application -> application.handOver(self(), rota.next(keptOut)));
        return held.size();
    }

    /** 取消: from now on he may review the office's applications again. */
    @Needs(Right.GRANT_CONFLICT_DECLARE)
    public void end(String officeNo) {
        conflicts.end(self(), officeNo, clock.now());
    }

    private static long self() {
        return Actors.current().accountId();
    }
}
