package kaigo.grant.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import kaigo.grant.GrantDeciding;
import kaigo.grant.GrantRun;

/** 決定通知書とメール; what was noticed before is skipped. */
@Named
@Dependent
public class NoticeIssuer extends InBulk {
    @EJB
    GrantDeciding deciding;

    @Override
    int work(GrantRun run, List<Long> ids) {
        return deciding.issueNotices(run, ids);
    }
}
