package kaigo.grant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import kaigo.bench.GrantSeeds;
import kaigo.bench.GrantSet;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import kaigo.starter.StartProblem;
import kaigo.starter.job.JobResult;
import kaigo.starter.job.Jobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 審査の停止と再実行 from the command line ({@code ./run job stop}, {@code ./run job restart}), of a run with real work. */
class GrantStopIT extends FromOutside {
    private static final GrantSet MANY = new GrantSet(8, 700_001, 4_000);

    private final Jobs jobs = RunningSystem.get().jobs();

    @AfterEach
    void cleared() {
        for (String table :
                new String[] {"grant_finding", "grant_step", "grant_receipt_line", "grant_application_service"}) {
            sql("DELETE FROM " + table + " WHERE " + MANY.where("application_id"));
        }
        sql("DELETE FROM grant_attachment_content WHERE attachment_id IN (SELECT id FROM grant_attachment WHERE "
                + MANY.where("application_id") + ")");
        sql("DELETE FROM grant_attachment WHERE " + MANY.where("application_id"));
        sql("DELETE FROM grant_application WHERE " + MANY.where("id"));
        sql("DELETE FROM outgoing_mail WHERE unique_key ~ '^grant-107[0-9]{5}-'");
    }

    @Test
    void a_review_that_was_stopped_goes_on_with_what_is_left_and_does_nothing_twice() {
        RunningSystem.get().database().call(connection -> {
            connection.setAutoCommit(false);
            GrantSeeds.submit(connection, MANY);
            connection.commit();
            return null;
        });

        JobResult stopped =
                jobs.run("grant-review", Map.of("month", MANY.parameter()), now -> jobs.stop(now.execution()));
        assertThat(stopped.state()).isEqualTo("STOPPED");
        assertThat(stopped.written()).isPositive().isLessThan(MANY.count());
        assertThat(many("state = 'UNDER_REVIEW'")).isEqualTo(stopped.written());
        assertThat(many("state = 'SUBMITTED'")).isEqualTo(MANY.count() - stopped.written());
        assertThat(jobs.stop(stopped.execution())).as("it runs no more").isFalse();

        JobResult whole = jobs.restart(stopped.execution(), now -> {});
        assertThat(whole.state()).isEqualTo("COMPLETED");
        assertThat(whole.written()).as("only what was left").isEqualTo(MANY.count() - stopped.written());
        assertThat(many("state = 'UNDER_REVIEW'")).isEqualTo(MANY.count());
        assertThat(count("SELECT count(*) FROM grant_step WHERE state = 'UNDER_REVIEW' AND "
                        + MANY.where("application_id")))
                .isEqualTo(MANY.count());
        assertThat(
                        count(
                                "SELECT count(DISTINCT message_id) FROM outgoing_mail WHERE unique_key ~ '^grant-107[0-9]{5}-3$'"))
                .as("each was told once")
                .isEqualTo(MANY.count());
        assertThat(count(
                        "SELECT count(*) - count(DISTINCT (application_id, field, code, argument)) FROM grant_finding WHERE "
                                + MANY.where("application_id")))
                .isZero();
        for (JobResult done : List.of(stopped, whole)) {
            assertThatThrownBy(() -> jobs.restart(done.execution(), now -> {})).isInstanceOf(StartProblem.class);
        }
    }

    private static long many(String condition) {
        return count("SELECT count(*) FROM grant_application WHERE " + condition + " AND " + MANY.where("id"));
    }

    private static long count(String query) {
        return RunningSystem.get().database().call(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(query)) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private static void sql(String text) {
        RunningSystem.get().database().call(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(text);
            }
        });
    }
}
