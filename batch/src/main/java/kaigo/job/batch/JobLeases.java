package kaigo.job.batch;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * 実行権: one running execution per job and parameters, over all nodes. It is a PostgreSQL advisory lock of a connection
 * that the execution keeps: when the server dies the database lets go of it, so a dead run is known at once.
 */
@ApplicationScoped
public class JobLeases {
    private static final int TRIES = 20;
    private static final long BETWEEN_TRIES = 50;

    /** Outside the application's transactions: the lease spans all of a job's. */
    @Resource(lookup = "java:jboss/datasources/BatchDS")
    DataSource database;

    /** The two halves of a lease's number are columns of their own in the list of locks. */
    private static final String IS_FREE = """
            SELECT NOT EXISTS (SELECT 1 FROM pg_locks
                                WHERE locktype = 'advisory' AND objsubid = 1 AND granted
                                  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                                  AND (classid::bigint << 32) | objid::bigint = hashtextextended(?, 0))
            """;

    private final Map<Long, Connection> held = new ConcurrentHashMap<>();

    /**
     * Waits a moment for one that is just ending: who is told of a job's outcome may start it again at once.
     *
     * @return false when another execution has it
     */
    boolean take(long executionId, String job, String parameters) {
        try {
            Connection connection = database.getConnection();
            for (int tries = 0; tries < TRIES; tries++) {
                if (ask("SELECT pg_try_advisory_lock(hashtextextended(?, 0))", connection, job, parameters)) {
                    held.put(executionId, connection);
                    return true;
                }
                Thread.sleep(BETWEEN_TRIES);
            }
            connection.close();
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (SQLException e) {
            throw new IllegalStateException("The lease of the job " + job + " can't be taken", e);
        }
    }

    /** Whether nobody runs this, on any node. It only looks: who is about to take the lease isn't kept from it. */
    public boolean isFree(String job, String parameters) {
        try (Connection connection = database.getConnection()) {
            return ask(IS_FREE, connection, job, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException("The lease of the job " + job + " can't be read", e);
        }
    }

    void release(long executionId) {
        Connection connection = held.remove(executionId);
        if (connection != null) {
            try (connection;
                    PreparedStatement unlock = connection.prepareStatement("SELECT pg_advisory_unlock_all()")) {
                unlock.execute();
            } catch (SQLException e) {
                throw new IllegalStateException("The lease of execution " + executionId + " can't be released", e);
            }
        }
    }

    @PreDestroy
    void releaseAll() {
        held.keySet().forEach(this::release);
    }

    private static boolean ask(String question, Connection connection, String job, String parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, "job " + job + " " + parameters);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
