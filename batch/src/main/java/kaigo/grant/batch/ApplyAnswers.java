package kaigo.grant.batch;

import jakarta.batch.runtime.context.JobContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.grant.GrantRun;
import kaigo.grant.GrantSettling;
import kaigo.job.batch.ProcedureStep;
import kaigo.job.model.Figures;

/** 消込: the answer that the parameter names, or all that wait; each in one set-based step. */
@Named
@Dependent
public class ApplyAnswers extends ProcedureStep {
    @EJB
    GrantSettling settling;

    @Inject
    JobContext context;

    @Inject
    GrantRuns runs;

    @Override
    protected Figures perform() {
        GrantRun run = runs.of(context);
        String given = GrantRuns.parameter(context, "answer");
        List<Long> waiting = given == null ? settling.unapplied() : List.of(Long.valueOf(given));
        int answered = 0;
        for (long answer : waiting) {
            int now = settling.apply(run, answer);
            countSoFar(new Figures(now, now, 0));
            answered += now;
        }
        say(sentence("grant.answered", answered));
        return Figures.NONE;
    }
}
