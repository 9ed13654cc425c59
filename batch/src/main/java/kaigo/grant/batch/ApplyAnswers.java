package kaigo.grant.batch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import kaigo.grant.GrantRun;
import kaigo.grant.GrantSettling;
import kaigo.job.model.Figures;

/** 消込: the answer that the parameter names, or all that wait; each in one set-based step. */
@Named
@Dependent
public class ApplyAnswers extends GrantProcedure {
    @EJB
    GrantSettling settling;

    @Override
    Figures perform(GrantRun run) {
        String given = parameter("answer");
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
