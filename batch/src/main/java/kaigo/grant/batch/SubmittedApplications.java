package kaigo.grant.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import kaigo.grant.GrantReviewOpening;
import kaigo.grant.GrantRun;

/** 提出された申請 whose review is due. */
@Named
@Dependent
public class SubmittedApplications extends WaitingApplications {
    @EJB
    GrantReviewOpening opening;

    @Override
    List<Long> waiting(GrantRun run) {
        return opening.due(run);
    }
}
