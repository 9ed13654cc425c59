package kaigo.grant.batch;

import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 割当の終わり: after the last part the run's rota isn't needed any more. */
@Named
@Dependent
public class RotaEnd extends AbstractStepListener {
    @Inject
    JobContext job;

    @Inject
    ReviewRotas rotas;

    @Override
    public void afterStep() {
        rotas.forget(job.getExecutionId());
    }
}
