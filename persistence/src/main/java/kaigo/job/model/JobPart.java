package kaigo.job.model;

/**
 * 進み: one part of a step that works off a list.
 *
 * @param part number of the part, from 0
 * @param total how long its list was
 * @param done how many of it are done, whatever became of them
 */
public record JobPart(String step, int part, long total, long done) {
    /** One more of the list is taken up. */
    public JobPart oneMore() {
        return new JobPart(step, part, total, done + 1);
    }
}
