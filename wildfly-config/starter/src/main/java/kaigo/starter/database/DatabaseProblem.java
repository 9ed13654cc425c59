package kaigo.starter.database;

import java.sql.SQLException;

/** データベースの障害: a statement failed. */
public final class DatabaseProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseProblem(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
