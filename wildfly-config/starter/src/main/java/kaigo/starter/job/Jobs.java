package kaigo.starter.job;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import kaigo.starter.StartProblem;
import kaigo.starter.database.DatabaseAccess;
import kaigo.starter.server.Management;
import org.jboss.dmr.ModelNode;

/** ジョブの実行: one job from its start to its end, with its figures on the way. */
public final class Jobs {
    private static final Set<String> ENDED = Set.of("COMPLETED", "FAILED", "STOPPED", "ABANDONED");
    private static final int POLL_MILLIS = 250;

    private final int managementPort;
    private final DatabaseAccess database;

    public Jobs(int managementPort, DatabaseAccess database) {
        this.managementPort = managementPort;
        this.database = database;
    }

    /** Starts the job, tells {@code progress} of each change, and returns how it ended. */
    public JobResult run(String name, Map<String, String> parameters, Consumer<JobResult> progress) {
        try (Management server = Management.at(managementPort)) {
            long execution = start(server, name, parameters);
            JobResult last = null;
            while (true) {
                String state = state(server, name, execution);
                JobResult now = figures(name, execution, state);
                if (ENDED.contains(state)) {
                    return now;
                }
                if (!now.equals(last)) {
                    progress.accept(now);
                    last = now;
                }
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            }
        } catch (Management.ManagementRefusal e) {
            throw new StartProblem("The server did not start the job " + name + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new StartProblem(
                    "The server does not answer on its management port " + managementPort + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartProblem("Interrupted; the job " + name + " goes on in the server.", e);
        }
    }

    private static long start(Management server, String name, Map<String, String> parameters) throws IOException {
        ModelNode operation = Management.operation("start-job", batch());
        operation.get("job-xml-name").set(name);
        parameters.forEach((key, value) -> operation.get("properties").get(key).set(value));
        return server.ask(operation).asLong();
    }

    private static String state(Management server, String name, long execution) throws IOException {
        ModelNode address = batch().add("job", name).add("execution", Long.toString(execution));
        ModelNode operation = Management.operation("read-attribute", address);
        operation.get("name").set("batch-status");
        return server.ask(operation).asString();
    }

    private static ModelNode batch() {
        return new ModelNode()
                .add("deployment", "kaigo.ear")
                .add("subdeployment", "kaigo-batch.jar")
                .add("subsystem", "batch-jberet");
    }

    private JobResult figures(String name, long execution, String state) {
        return database.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "SELECT rows_read, rows_written, rows_skipped, message FROM job_run WHERE execution_id = ?")) {
                select.setLong(1, execution);
                try (ResultSet row = select.executeQuery()) {
                    return row.next()
                            ? new JobResult(
                                    name, state, row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4))
                            : new JobResult(name, state, 0, 0, 0, null);
                }
            }
        });
    }
}
