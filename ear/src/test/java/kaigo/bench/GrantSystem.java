package kaigo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import kaigo.starter.DemoOptions;
import kaigo.starter.DemoSystem;
import kaigo.starter.Layout;
import kaigo.starter.database.Postgres;
import kaigo.starter.job.JobResult;
import kaigo.starter.process.Trees;

/**
 * A system with the real EAR whose monthly jobs of the grants run over seeded applications. Mails are written but held back:
 * sending them is no part of a job.
 */
final class GrantSystem implements AutoCloseable {
    private static final int OFFSET = 5_600;
    private static final String TRANSFER_ON = "2026-12-10";
    private static final String HOLD = "CREATE OR REPLACE FUNCTION hold_mail() RETURNS trigger LANGUAGE plpgsql AS"
            + " 'BEGIN NEW.next_attempt_at := timestamptz ''2999-01-01''; RETURN NEW; END';"
            + " CREATE OR REPLACE TRIGGER hold_mail BEFORE INSERT ON outgoing_mail"
            + " FOR EACH ROW EXECUTE FUNCTION hold_mail()";
    private static final String WITHOUT_CALENDAR =
            "INSERT INTO platform_setting (name, value) VALUES ('JOB_CALENDAR', 'off') ON CONFLICT DO NOTHING";

    private final DemoSystem system;

    private GrantSystem(DemoSystem system) {
        this.system = system;
    }

    /** @param name of the folder, emptied first */
    static GrantSystem start(BenchOptions options, String name) throws IOException, SQLException {
        Path folder = options.project().resolve("ear/target/" + name);
        Postgres.stopOrphan(new Layout(options.project(), folder).data());
        Trees.delete(folder);
        return resume(options, folder, options.number("offset", OFFSET));
    }

    /** With what an earlier run left in that folder. */
    static GrantSystem resume(BenchOptions options, Path folder, int offset) throws SQLException {
        GrantSystem grants = new GrantSystem(DemoSystem.start(DemoOptions.in(new Layout(options.project(), folder))
                .offset(offset)
                .withoutData()));
        try (Connection connection = grants.database()) {
            GrantSeeds.execute(connection, HOLD);
            GrantSeeds.execute(connection, WITHOUT_CALENDAR);
            GrantSeeds.employReviewers(connection);
        }
        return grants;
    }

    DemoSystem running() {
        return system;
    }

    Connection database() throws SQLException {
        return system.database().connect();
    }

    void submit(GrantSet set) {
        system.database().call(connection -> {
            GrantSeeds.submit(connection, set);
            return null;
        });
    }

    void review(GrantSet set) {
        system.database().call(connection -> {
            GrantSeeds.review(connection, set);
            return null;
        });
    }

    void print(GrantSet set) {
        system.database().call(connection -> {
            GrantSeeds.print(connection, set);
            return null;
        });
    }

    /** Runs a job over a set to its good end. @return seconds by its own record */
    double run(String job, GrantSet set) throws SQLException {
        JobResult result = system.jobs().run(job, parameters(job, set), progress -> {});
        if (!result.completed() || result.skipped() > 0) {
            throw new IllegalStateException(result.line() + " " + result.message());
        }
        return Double.parseDouble(
                ask("SELECT extract(epoch FROM ended_at - started_at) FROM job_run WHERE execution_id = "
                        + result.execution()));
    }

    Map<String, String> parameters(String job, GrantSet set) {
        return job.equals("grant-transfer")
                ? Map.of("month", set.parameter(), "transferOn", TRANSFER_ON)
                : Map.of("month", set.parameter());
    }

    String ask(String sql) throws SQLException {
        try (Connection connection = database()) {
            return FeedSystem.text(connection, sql);
        }
    }

    /** Statistics as they stand after a while; what stands in memory goes to the disk now, and not while something is measured. */
    void settle() throws SQLException {
        try (Connection connection = database()) {
            GrantSeeds.execute(connection, "ANALYZE");
        }
        try (Connection owner = DriverManager.getConnection(
                        Postgres.url(system.ports().database(), Postgres.NAME),
                        "postgres",
                        system.secrets().databaseOwner());
                Statement statement = owner.createStatement()) {
            statement.execute("CHECKPOINT");
        }
    }

    /** What the server has used of the cores since its start. */
    double serverCpuSeconds() {
        return ProcessHandle.of(system.serverPid())
                        .orElseThrow()
                        .info()
                        .totalCpuDuration()
                        .orElseThrow()
                        .toMillis()
                / 1e3;
    }

    HeapWatch watchHeap() throws IOException {
        return new HeapWatch(system.ports().management());
    }

    @Override
    public void close() {
        system.close();
    }
}
