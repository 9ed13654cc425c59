package kaigo.job.model;

/** 指摘の件数 by kind. */
public record FindingCount(String kind, boolean skipped, long count) {}
