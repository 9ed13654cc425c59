package kaigo.grant.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import kaigo.grant.GrantRun;
import kaigo.grant.GrantSettling;

/** 振込の結果のメール; an application that went on meanwhile is skipped. */
@Named
@Dependent
public class OutcomeTeller extends OneByOne {
    @EJB
    GrantSettling settling;

    @Override
    boolean work(GrantRun run, long id) {
        return settling.tell(run, id);
    }
}
