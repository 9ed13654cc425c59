package kaigo.job.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.job.model.Figures;

/**
 * 手順の一段: base of a step that does its work in sets. It acts as the job (system actor), its figures go to the record
 * of the run, and a failure leaves a sentence there. Subclasses are {@code @Named @Dependent}.
 */
public abstract class ProcedureStep extends AbstractBatchlet {
    @Inject
    JobContext job;

    @Inject
    JobBook book;

    /** The work of this step; transactions are of the beans that it calls. */
    protected abstract Figures perform() throws Exception;

    @Override
    public final String process() throws Exception {
        if (book.isAskedToStop(executionId())) {
            StoppableJob.stopHere(executionId());
            return "STOPPED";
        }
        try {
            Actor actor = Actor.system(job.getJobName(), Long.toString(executionId()));
            book.count(executionId(), Actors.as(actor, this::perform));
            return "COMPLETED";
        } catch (Exception failure) {
            book.explainFailure(
                    executionId(), Sentences.beside(sentencesPlace()).why(failure));
            throw failure;
        }
    }

    /** Of this execution: key of the record and its findings. */
    protected final long executionId() {
        return job.getExecutionId();
    }

    /** Of this job over all its restarts: key of staged rows. */
    protected final long instanceId() {
        return job.getInstanceId();
    }

    /** Figures of a part that is done, so that who looks on sees how far it is; what is returned at the end adds to them. */
    protected final void countSoFar(Figures part) {
        book.count(executionId(), part);
    }

    /** One line for people about what came of it. */
    protected final void say(String line) {
        book.say(executionId(), line);
    }

    /** A sentence of the bundle {@code messages} beside this step. */
    protected final String sentence(String key, Object... arguments) {
        return Sentences.beside(sentencesPlace()).of(key, arguments);
    }

    /** The step's own class, also when the container made a subclass of it. */
    private Class<?> sentencesPlace() {
        Class<?> type = getClass();
        while (type.isSynthetic() || type.getSimpleName().contains("$")) {
            type = type.getSuperclass();
        }
        return type;
    }
}
