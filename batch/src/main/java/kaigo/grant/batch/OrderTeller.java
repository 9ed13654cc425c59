package kaigo.grant.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import kaigo.grant.GrantPaying;
import kaigo.grant.GrantRun;

/** 振込の手続のメール; an application that went on meanwhile is skipped. */
@Named
@Dependent
public class OrderTeller extends InBulk {
    @EJB
    GrantPaying paying;

    @Override
    int work(GrantRun run, List<Long> ids) {
        return paying.tell(run, ids);
    }
}
