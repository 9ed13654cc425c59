package kaigo.starter.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import kaigo.starter.process.Trees;
import kaigo.starter.secret.Secrets;

/** One PostgreSQL for the tests of this module, with a database of its own for each who asks. */
public final class TestDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static Postgres server;
    private static Secrets secrets;
    private static int port;

    private TestDatabase() {}

    /** An empty database. */
    public static synchronized DatabaseAccess empty() throws Exception {
        if (server == null) {
            start();
        }
        String name = "test_" + COUNT.incrementAndGet();
        try (Connection owner = DriverManager.getConnection(
                        Postgres.url(port, "postgres"), "postgres", secrets.databaseOwner());
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " OWNER " + Postgres.NAME);
        }
        return new DatabaseAccess(Postgres.url(port, name), Postgres.NAME, secrets.database());
    }

    /** A database with schema and masters. */
    public static DatabaseAccess migrated() throws Exception {
        DatabaseAccess database = empty();
        Migration.apply(database);
        return database;
    }

    /** The same database as PostgreSQL's own superuser. */
    public static synchronized DatabaseAccess ofOwner(DatabaseAccess database) {
        return new DatabaseAccess(database.url(), "postgres", secrets.databaseOwner());
    }

    /** In the build's folder, where it stays for a look until the next run. */
    private static void start() throws IOException, InterruptedException, SQLException {
        Path target = Path.of("target").toAbsolutePath();
        Path folder = target.resolve("test-database");
        Postgres.stopOrphan(folder.resolve("data"));
        Trees.delete(folder);
        Files.createDirectories(folder);
        secrets = new Secrets(folder.resolve("secrets"));
        port = freePort();
        server = Postgres.start(target, folder.resolve("data"), port, secrets, folder.resolve("log"));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
