package kaigo.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** 稼働確認: up when the database answers within a second. */
@ApplicationScoped
public class Health {
    private static final Logger LOG = Logger.getLogger(Health.class.getName());
    private static final int SECONDS = 1;

    @Resource(lookup = "java:jboss/datasources/KaigoDS")
    DataSource database;

    public boolean up() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException unreachable) {
            LOG.log(Level.WARNING, "health: the database does not answer: {0}", unreachable.getSQLState());
            return false;
        }
    }
}
