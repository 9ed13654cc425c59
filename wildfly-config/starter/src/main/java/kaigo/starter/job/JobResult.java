package kaigo.starter.job;

/**
 * ジョブの結果: state and figures of one execution.
 *
 * @param done how much of the lists of its parts is done
 * @param total how long these are; 0 for a job that works in sets
 */
public record JobResult(
        long execution,
        String name,
        String state,
        long read,
        long written,
        long skipped,
        long done,
        long total,
        String message) {
    public boolean completed() {
        return "COMPLETED".equals(state);
    }

    public boolean stopped() {
        return "STOPPED".equals(state);
    }

    /** The line that ends {@code ./run job}. */
    public String line() {
        return name + " " + state + " read=" + read + " written=" + written + " skipped=" + skipped;
    }

    /** The line while it runs: how far it is, and the number to stop it by. */
    public String progress() {
        return line() + (total == 0 ? "" : " done=" + done + "/" + total) + " run=" + execution;
    }
}
