package kaigo.starter.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** A repeatable migration that runs when one of its files changed: COPY into temporary tables, then merge in sets. */
abstract class MasterMigration implements JavaMigration {
    private final String description;
    private final List<MasterFile> files;

    MasterMigration(String description, String... files) {
        this.description = description;
        this.files = java.util.Arrays.stream(files).map(MasterFile::named).toList();
    }

    /** Brings the tables to what the files say; unchanged rows are not written. */
    abstract void load(Connection connection) throws SQLException;

    MasterFile file(int number) {
        return files.get(number);
    }

    static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void migrate(Context context) throws SQLException {
        load(context.getConnection());
    }

    /** None: repeatable. */
    @Override
    public MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Integer getChecksum() {
        return files.stream().mapToInt(MasterFile::checksum).reduce(0, (sum, next) -> 31 * sum + next);
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
