package kaigo.starter.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** 接続先: how to reach the application's database. */
public record DatabaseAccess(String url, String user, String password) {
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Work on one connection, committed at its end. */
    public interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    public <T> T call(Work<T> work) {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            T result = work.with(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new DatabaseProblem(e);
        }
    }

    @Override
    public String toString() {
        return url;
    }
}
