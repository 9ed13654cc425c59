package kaigo.job;

import jakarta.ejb.Local;
import java.util.Map;

/**
 * ジョブの起動. Services inject it by {@code @EJB} and call it inside a method that carries the right; pages never do. The
 * job begins at once, in another thread: commit what it works on before.
 */
@Local
public interface JobStarting {
    /**
     * @param job name of the job
     * @param parameters names and keys, small; never personal data: they are shown to operators
     * @return the execution's id, as in {@code job_run}
     */
    long start(String job, Map<String, String> parameters);

    /**
     * 再実行: the same job with the same parameters once more, for the business date of the former run.
     *
     * @return the new execution's id
     */
    long restart(String job, Map<String, String> parameters, long former);

    /**
     * 停止: the run ends after what it has in hand, on whatever node it runs.
     *
     * @throws kaigo.job.model.NotRunning when it has ended already
     */
    void stop(long execution);
}
