package kaigo.feed.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** 集合の問い: statements of a feed on its connection, with their parameters in order. */
final class Sql {
    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /**
     * Plans of this transaction are for sets: room to hash them; and where they are few beside what is stored, each is
     * looked up, since reading an index costs little more than reading on. Without that a few thousand changes would
     * read every table from end to end, everybody's rows included.
     */
    void planForSets() throws SQLException {
        run("SET LOCAL work_mem = '64MB'; SET LOCAL random_page_cost = 1.1");
    }

    /** @return rows written */
    int run(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** The number in the first column of the first row; 0 without one. */
    long number(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(sql, parameters);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    boolean any(String from, Object... parameters) throws SQLException {
        return number("SELECT CASE WHEN EXISTS (SELECT 1 FROM " + from + ") THEN 1 ELSE 0 END", parameters) == 1;
    }

    private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
        return statement;
    }
}
