package kaigo.fault.it;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import kaigo.starter.DemoOptions;
import kaigo.starter.DemoSystem;
import kaigo.starter.Layout;
import kaigo.starter.database.DatabaseAccess;
import kaigo.starter.job.JobResult;
import kaigo.starter.job.Jobs;

/** A system with the real EAR, whose server is killed while a job runs. */
final class KilledSystem implements AutoCloseable {
    private static final int OFFSET = 100;
    private static final int LOOKS = 6_000;
    private static final int LOOK_MILLIS = 10;

    private final DemoSystem system;

    KilledSystem(int itOffset) {
        Path project = Path.of("").toAbsolutePath().getParent();
        Layout layout = new Layout(project, project.resolve("ear/target/fault-system-" + System.nanoTime()));
        system = DemoSystem.start(
                DemoOptions.in(layout).offset(itOffset + OFFSET).withoutData());
    }

    DatabaseAccess database() {
        return system.database();
    }

    /**
     * Starts the job, waits until its run has begun, and kills the server at most so many milliseconds later; starts the
     * server again.
     */
    void killWhile(String job, Map<String, String> parameters, int within) throws Exception {
        CompletableFuture<Void> running = begun(job, parameters, within);
        system.killServer();
        running.get(60, TimeUnit.SECONDS);
        system.restartServer();
    }

    /** The same with the database: the server goes on, and must find its way back to it. */
    void killDatabaseWhile(String job, Map<String, String> parameters, int within) throws Exception {
        CompletableFuture<Void> running = begun(job, parameters, within);
        system.killDatabase();
        system.restartDatabase();
        running.get(60, TimeUnit.SECONDS);
    }

    private CompletableFuture<Void> begun(String job, Map<String, String> parameters, int within) throws Exception {
        long before = count("SELECT coalesce(max(execution_id), 0) FROM job_run");
        CompletableFuture<Void> running = CompletableFuture.runAsync(() -> {
            try {
                run(job, parameters);
            } catch (RuntimeException lostItsServer) {
                // expected: what it stands on dies under it
            }
        });
        awaitBegun(job, before);
        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(within + 1));
        return running;
    }

    private void awaitBegun(String job, long before) throws InterruptedException {
        for (int look = 0; look < LOOKS; look++) {
            if (count("SELECT count(*) FROM job_run WHERE job_name = ? AND execution_id > ?", job, before) > 0) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
        throw new AssertionError("The job " + job + " did not begin");
    }

    /** Runs of the job that a kill cut off. */
    long abandoned(String job) {
        return count("SELECT count(*) FROM job_run WHERE job_name = ? AND state = 'ABANDONED'", job);
    }

    /** Runs the job to its end. */
    JobResult run(String job, Map<String, String> parameters) {
        return new Jobs(system.ports().management(), database()).run(job, parameters, progress -> {});
    }

    long count(String sql, Object... parameters) {
        return database().call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    select.setObject(i + 1, parameters[i]);
                }
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    void execute(String sql) {
        database().call(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.execute();
                return null;
            }
        });
    }

    @Override
    public void close() {
        system.close();
    }
}
