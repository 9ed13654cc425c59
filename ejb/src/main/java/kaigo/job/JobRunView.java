package kaigo.job;

import java.util.List;
import kaigo.job.model.FindingCount;
import kaigo.job.model.JobPart;
import kaigo.job.model.JobRunRow;

/**
 * 実行の詳細.
 *
 * @param parts how far each part is; empty for a job that works in sets
 * @param seconds how long it took, or takes until now
 * @param stoppable whether it goes on and may be asked to stop
 * @param restartable whether it ended before its work was done, and nobody went on with it yet
 * @param successor the run that went on with it; null when there is none
 */
public record JobRunView(
        JobRunRow run,
        List<JobPart> parts,
        List<FindingCount> findings,
        long seconds,
        boolean stoppable,
        boolean restartable,
        Long successor) {}
