package kaigo.job.batch;

import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;

/**
 * 停止: the runtime stops only what runs in its own server. So a wish to stop stands in the record of the run, and the run
 * itself, on whatever node, looks there after each chunk and before each step, and stops itself.
 */
final class StoppableJob {
    private StoppableJob() {}

    /** Stops it when it runs in this server; else whoever runs it finds the wish. */
    static void stopHere(long execution) {
        try {
            BatchRuntime.getJobOperator().stop(execution);
        } catch (JobExecutionNotRunningException | NoSuchJobExecutionException elsewhere) {
            // runs on another node, or is about to end
        }
    }

    /** For the run itself. */
    static void stopIfAsked(JobBook book, long execution) {
        if (book.isAskedToStop(execution)) {
            stopHere(execution);
        }
    }
}
