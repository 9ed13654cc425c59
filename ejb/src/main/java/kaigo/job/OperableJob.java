package kaigo.job;

/** 手動で起動できるジョブ: the monthly and daily jobs, which need nothing but the date. */
public enum OperableJob {
    GRANT_REVIEW("grant-review"),
    GRANT_DECISION("grant-decision"),
    GRANT_TRANSFER("grant-transfer"),
    GRANT_RECONCILE("grant-reconcile"),
    CERTIFICATE_REMINDERS("certificate-reminders"),
    ACCESS_SEAL("access-seal");

    private final String jobName;

    OperableJob(String jobName) {
        this.jobName = jobName;
    }

    public String jobName() {
        return jobName;
    }
}
