package kaigo.job.model;

/**
 * 指摘: something about one row of a job's input.
 *
 * @param kind key of the sentence that explains it
 * @param skipped the row was left out; otherwise it was taken
 * @param line line of the input, or null
 * @param subject number of what the row is about, never personal data, or null
 * @param field heading of the column that is to blame, or null
 */
public record JobFinding(String kind, boolean skipped, Long line, String subject, String field) {
    public JobFinding(String kind, boolean skipped, Long line, String subject) {
        this(kind, skipped, line, subject, null);
    }

    public static JobFinding warning(String kind, long line, String subject) {
        return new JobFinding(kind, false, line, subject);
    }

    public static JobFinding skipped(String kind, long line, String subject) {
        return new JobFinding(kind, true, line, subject);
    }

    /** The same, and in which column. */
    public JobFinding in(String heading) {
        return new JobFinding(kind, skipped, line, subject, heading);
    }
}
