package kaigo.grant.model;

import java.time.LocalDate;
import java.time.YearMonth;

/** 提出月の範囲: which applications a monthly job takes by the day of their last submission. */
public record SubmissionSpan(LocalDate from, LocalDate to) {
    /** No limit: everything that is due. */
    public static final SubmissionSpan ALL = new SubmissionSpan(LocalDate.of(2000, 1, 1), LocalDate.of(9999, 12, 31));

    public static SubmissionSpan of(YearMonth month) {
        return new SubmissionSpan(month.atDay(1), month.atEndOfMonth());
    }
}
