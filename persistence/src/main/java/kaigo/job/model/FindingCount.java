package kaigo.job.model;

/**
 * 指摘の件数 by kind.
 *
 * @param subjects numbers of what they are about, the first of them, with a space between; empty when they are about none
 */
public record FindingCount(String kind, boolean skipped, long count, String subjects) {}
