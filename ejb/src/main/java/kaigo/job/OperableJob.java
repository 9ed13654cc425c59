package kaigo.job;

import java.util.Arrays;

/** 手動で起動できるジョブ: the monthly and daily jobs, which need nothing but the date. */
public enum OperableJob {
    GRANT_REVIEW("grant-review"),
    GRANT_DECISION("grant-decision"),
    GRANT_TRANSFER("grant-transfer"),
    GRANT_RECONCILE("grant-reconcile"),
    GRANT_OVERDUE("grant-overdue"),
    GRANT_BALANCE("grant-balance"),
    GRANT_TAX_REMINDERS("grant-tax-reminders"),
    CERTIFICATE_REMINDERS("certificate-reminders"),
    ACCESS_SEAL("access-seal");

    private final String jobName;

    OperableJob(String jobName) {
        this.jobName = jobName;
    }

    public String jobName() {
        return jobName;
    }

    /** Whether a job of this name is started, stopped and started again by hand. */
    static boolean includes(String name) {
        return Arrays.stream(values()).anyMatch(job -> job.jobName.equals(name));
    }
}
