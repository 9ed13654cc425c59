package kaigo.grant.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.grant.GrantBalancing;
import kaigo.grant.GrantRun;
import kaigo.grant.model.Imbalance;
import kaigo.job.batch.JobBook;
import kaigo.job.model.Figures;
import kaigo.job.model.JobFinding;

/** 収支の照合: what agrees counts as written, what does not as skipped. */
@Named
@Dependent
public class CheckBalance extends GrantProcedure {
    @EJB
    GrantBalancing balancing;

    @Inject
    JobBook findings;

    @Override
    Figures perform(GrantRun run) {
        List<Imbalance> all = balancing.check(run);
        List<Imbalance> disagreeing =
                all.stream().filter(one -> one.expected() != one.found()).toList();
        disagreeing.forEach(one -> findings.leaveOut(
                executionId(),
                new JobFinding("grant.balance." + one.kind(), true, null, one.subject()),
                sentence("grant.imbalance", disagreeing.size())));
        if (disagreeing.isEmpty()) {
            say(sentence("grant.balanced", all.size()));
        }
        return new Figures(all.size(), all.size() - disagreeing.size(), disagreeing.size());
    }
}
