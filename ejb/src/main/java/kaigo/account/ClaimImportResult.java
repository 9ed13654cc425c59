package kaigo.account;

import java.util.List;
import kaigo.job.model.JobFinding;

/** 取込みの結果 of some rows: new IDs, IDs with another password, IDs as they were, and what was left out. */
public record ClaimImportResult(long added, long reissued, long unchanged, List<JobFinding> findings) {
    public ClaimImportResult {
        findings = List.copyOf(findings);
    }

    public ClaimImportResult plus(ClaimImportResult other) {
        return new ClaimImportResult(
                added + other.added, reissued + other.reissued, unchanged + other.unchanged, findings);
    }
}
