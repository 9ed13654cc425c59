package kaigo.job.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** 指摘の記録: many at once, in the transaction of the work that found them. */
@ApplicationScoped
public class JobFindings {
    @Resource(lookup = "java:jboss/datasources/KaigoDS")
    DataSource database;

    public void record(long executionId, List<JobFinding> findings) {
        try (Connection connection = database.getConnection();
                TableCopy copy = TableCopy.into(
                        connection, "job_finding", "execution_id", "kind", "skipped", "line", "subject", "field")) {
            for (JobFinding finding : findings) {
                copy.row(
                        executionId,
                        finding.kind(),
                        finding.skipped(),
                        finding.line(),
                        finding.subject(),
                        finding.field());
            }
            copy.finish();
        } catch (SQLException e) {
            throw new IllegalStateException("Findings of execution " + executionId + " can't be recorded", e);
        }
    }
}
