package kaigo.starter.job;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HashMap;
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

    /** The server has a job ended before its listeners write down how: so many looks until that is there. */
    private static final int RECORDED_WITHIN = 120;

    /** Parts count at their end: until then what is done of their lists is added. */
    private static final String SO_FAR = "CASE r.state WHEN 'STARTED' THEN coalesce(sum(p.done), 0) ELSE 0 END";

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
            int patience = RECORDED_WITHIN;
            while (true) {
                String state = state(server, name, execution);
                JobResult now = figures(name, execution, state);
                if (ENDED.contains(state) && (isRecorded(execution) || --patience == 0)) {
                    return figures(name, execution, state);
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

    /** 停止: the run ends after what it has in hand, on whatever node it runs. @return whether it was running */
    public boolean stop(long execution) {
        return database.call(connection -> {
            try (PreparedStatement ask = connection.prepareStatement(
                    "UPDATE job_run SET stop_asked_by = '' WHERE execution_id = ? AND state = 'STARTED'")) {
                ask.setLong(1, execution);
                return ask.executeUpdate() > 0;
            }
        });
    }

    /** 再実行 of a run that was stopped, failed or interrupted and not gone on with yet: the same job, parameters and business date. */
    public JobResult restart(long execution, Consumer<JobResult> progress) {
        String[] former = database.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT job_name, parameters FROM job_run"
                    + " WHERE execution_id = ? AND state IN ('STOPPED', 'FAILED', 'ABANDONED') AND NOT EXISTS"
                    + " (SELECT 1 FROM job_run n WHERE n.restart_of = job_run.execution_id)")) {
                select.setLong(1, execution);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? new String[] {row.getString(1), row.getString(2)} : null;
                }
            }
        });
        if (former == null) {
            throw new StartProblem(
                    "No run " + execution + " was stopped, failed or interrupted and waits to be gone on with");
        }
        Map<String, String> parameters = new HashMap<>(Map.of("restartOf", Long.toString(execution)));
        for (String pair : former[1].split(" (?=[A-Za-z]+=)")) {
            if (pair.contains("=")) {
                parameters.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
        }
        return run(former[0], parameters, progress);
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

    private boolean isRecorded(long execution) {
        return database.call(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT 1 FROM job_run WHERE execution_id = ? AND state = 'STARTED'")) {
                select.setLong(1, execution);
                try (ResultSet row = select.executeQuery()) {
                    return !row.next();
                }
            }
        });
    }

    private JobResult figures(String name, long execution, String state) {
        return database.call(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT rows_read + "
                    + SO_FAR + ", rows_written + " + SO_FAR + ", rows_skipped,"
                    + " coalesce(sum(p.done), 0), coalesce(sum(p.total), 0), message FROM job_run r"
                    + " LEFT JOIN job_part p USING (execution_id) WHERE execution_id = ? GROUP BY r.execution_id")) {
                select.setLong(1, execution);
                try (ResultSet row = select.executeQuery()) {
                    return row.next()
                            ? new JobResult(
                                    execution,
                                    name,
                                    state,
                                    row.getLong(1),
                                    row.getLong(2),
                                    row.getLong(3),
                                    row.getLong(4),
                                    row.getLong(5),
                                    row.getString(6))
                            : new JobResult(execution, name, state, 0, 0, 0, 0, 0, null);
                }
            }
        });
    }
}
