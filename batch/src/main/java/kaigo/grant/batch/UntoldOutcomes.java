package kaigo.grant.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import kaigo.grant.GrantRun;
import kaigo.grant.GrantSettling;

/** 結果をまだ知らせていない申請 */
@Named
@Dependent
public class UntoldOutcomes extends WaitingApplications {
    @EJB
    GrantSettling settling;

    @Override
    List<Long> waiting(GrantRun run) {
        return settling.untold();
    }
}
