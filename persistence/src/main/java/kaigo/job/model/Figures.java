package kaigo.job.model;

/** 件数: what a step of a job counted. Every row read is written, skipped, or was already as it should be. */
public record Figures(long read, long written, long skipped) {
    public static final Figures NONE = new Figures(0, 0, 0);

    public Figures plus(Figures other) {
        return new Figures(read + other.read, written + other.written, skipped + other.skipped);
    }
}
