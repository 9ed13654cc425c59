package kaigo.starter.job;

/** ジョブの結果: state and figures of one execution. */
public record JobResult(String name, String state, long read, long written, long skipped, String message) {
    public boolean completed() {
        return "COMPLETED".equals(state);
    }

    /** The line that ends {@code ./run job}. */
    public String line() {
        return name + " " + state + " read=" + read + " written=" + written + " skipped=" + skipped;
    }
}
