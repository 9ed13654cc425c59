package kaigo.job.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.job.model.JobPart;

/**
 * 待っているもの: base of readers of a list of keys. The list is asked once at the opening; what was done before a kill isn't on it
 * any more, so no checkpoint is needed. In a step of several parts each takes its share. How far it is, is recorded with
 * each chunk, and whether somebody wants it to stop is looked at then.
 */
public abstract class ListReader extends AbstractItemReader {
    @Inject
    JobContext job;

    @Inject
    StepContext step;

    @Inject
    JobBook book;

    /** Number of this part, from 0; absent when the step has only one. */
    @Inject
    @BatchProperty
    String part;

    @Inject
    @BatchProperty
    String parts;

    private Iterator<Long> waiting;
    private JobPart progress;

    /** Their keys, in the order of the work. */
    protected abstract List<Long> waiting();

    @Override
    public final void open(Serializable checkpoint) throws Exception {
        int number = part == null ? 0 : Integer.parseInt(part);
        int of = parts == null ? 1 : Integer.parseInt(parts);
        Actor actor = Actor.system(job.getJobName(), Long.toString(job.getExecutionId()));
        List<Long> mine = Actors.as(actor, this::waiting).stream()
                .filter(key -> Math.floorMod(key, of) == number)
                .toList();
        waiting = mine.iterator();
        progress = new JobPart(step.getStepName(), number, mine.size(), 0);
        book.begin(job.getExecutionId(), progress);
    }

    @Override
    public final Object readItem() {
        if (!waiting.hasNext()) {
            return null;
        }
        progress = progress.oneMore();
        return waiting.next();
    }

    @Override
    public final Serializable checkpointInfo() {
        book.advance(job.getExecutionId(), progress);
        StoppableJob.stopIfAsked(book, job.getExecutionId());
        return null;
    }

    /** The job whose list this is. */
    protected final JobContext job() {
        return job;
    }
}
