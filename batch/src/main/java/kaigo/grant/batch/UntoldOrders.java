package kaigo.grant.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import kaigo.grant.GrantPaying;
import kaigo.grant.GrantRun;

/** 振込の手続をまだ知らせていない申請 */
@Named
@Dependent
public class UntoldOrders extends WaitingApplications {
    @EJB
    GrantPaying paying;

    @Override
    List<Long> waiting(GrantRun run) {
        return paying.untold();
    }
}
