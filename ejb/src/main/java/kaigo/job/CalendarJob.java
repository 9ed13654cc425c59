package kaigo.job;

import kaigo.job.model.CalendarRule;

/**
 * 暦で起動するジョブ: what starts by itself on the business clock. Decision and transfer aren't here: they pay, and start only
 * by hand (grant.md); the reconciliation starts when the bank's answer arrives.
 */
public enum CalendarJob {
    /** The 1st of M+1 for an ordinary month; in a special window the review doesn't wait for the next month. */
    GRANT_REVIEW("grant-review", CalendarRule.FIRST_AND_BUSINESS_DAYS),
    GRANT_OVERDUE("grant-overdue", CalendarRule.DAILY),
    GRANT_BALANCE("grant-balance", CalendarRule.DAILY),
    GRANT_TAX_REMINDERS("grant-tax-reminders", CalendarRule.BUSINESS_DAYS);

    private final String jobName;
    private final CalendarRule rule;

    CalendarJob(String jobName, CalendarRule rule) {
        this.jobName = jobName;
        this.rule = rule;
    }

    public String jobName() {
        return jobName;
    }

    public CalendarRule rule() {
        return rule;
    }
}
