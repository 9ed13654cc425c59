package kaigo.grant.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import kaigo.grant.GrantRun;
import kaigo.grant.GrantSettling;

/** 振込の結果のメール; an application that went on meanwhile is skipped. */
@Named
@Dependent
public class OutcomeTeller extends InBulk {
    @EJB
    GrantSettling settling;

    @Override
    int work(GrantRun run, List<Long> ids) {
        return settling.tell(run, ids);
    }
}
