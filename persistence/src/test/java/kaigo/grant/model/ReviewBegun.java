package kaigo.grant.model;

import java.time.Instant;

/** 審査中の申請: as the job leaves it on a reviewer's desk, without a database. */
final class ReviewBegun {
    private static final Doer JOB = new Doer(null, "grant-review", Instant.parse("2026-12-01T00:00:00Z"));

    private ReviewBegun() {}

    static void of(GrantApplication submitted, long reviewer) {
        submitted.move(GrantState.UNDER_REVIEW, JOB, null);
        submitted.claim(reviewer);
    }
}
