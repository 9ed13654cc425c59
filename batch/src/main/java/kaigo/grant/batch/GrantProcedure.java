package kaigo.grant.batch;

import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;
import kaigo.grant.GrantRun;
import kaigo.job.batch.ProcedureStep;
import kaigo.job.model.Figures;

/** 月次処理の一段: base of the steps that do their work in sets, knowing the run as its record stored it. */
abstract class GrantProcedure extends ProcedureStep {
    @Inject
    JobContext context;

    @Inject
    GrantRuns runs;

    /** The work of this step; transactions are of the beans that it calls. */
    abstract Figures perform(GrantRun run) throws Exception;

    @Override
    protected final Figures perform() throws Exception {
        return perform(runs.of(context));
    }

    /** A parameter of the start, or null. */
    final String parameter(String name) {
        return GrantRuns.parameter(context, name);
    }
}
