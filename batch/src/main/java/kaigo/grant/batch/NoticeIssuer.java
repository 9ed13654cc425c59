package kaigo.grant.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import kaigo.grant.GrantDeciding;
import kaigo.grant.GrantRun;

/** 決定通知書とメール; what was noticed before is skipped. */
@Named
@Dependent
public class NoticeIssuer extends OneByOne {
    @EJB
    GrantDeciding deciding;

    @Override
    boolean work(GrantRun run, long id) {
        return deciding.issueNotice(run, id);
    }
}
