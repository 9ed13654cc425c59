package kaigo.grant.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import kaigo.grant.GrantDeciding;
import kaigo.grant.GrantRun;

/** 通知書のまだない決定 */
@Named
@Dependent
public class UnnoticedDecisions extends WaitingApplications {
    @EJB
    GrantDeciding deciding;

    @Override
    List<Long> waiting(GrantRun run) {
        return deciding.withoutNotice();
    }
}
