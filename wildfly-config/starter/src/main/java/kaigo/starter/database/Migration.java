package kaigo.starter.database;

import kaigo.starter.StartProblem;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** 移行: brings the schema to the version of this release; doing it again changes nothing. */
public final class Migration {
    private Migration() {}

    /** @return the number of migrations applied now */
    public static int apply(DatabaseAccess database) {
        try {
            return Flyway.configure()
                    .dataSource(database.url(), database.user(), database.password())
                    .locations("classpath:db/migration", "classpath:kaigo/starter/migration")
                    // Each capability numbers its migrations in a range of its own (docs/decisions/0010).
                    .outOfOrder(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            throw new StartProblem("The schema migration failed: " + e.getMessage(), e);
        }
    }
}
