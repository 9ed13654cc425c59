package kaigo.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import kaigo.feed.model.FeedBytes;
import kaigo.feed.model.FeedMode;
import kaigo.starter.DemoOptions;
import kaigo.starter.DemoSystem;
import kaigo.starter.Layout;
import kaigo.starter.database.Postgres;
import kaigo.starter.process.Trees;
import kaigo.starter.sample.SampleFeed;
import kaigo.starter.sample.SampleOrder;
import kaigo.starter.server.Management;
import org.jboss.dmr.ModelNode;

/** A system with the real EAR and an empty database, to which feeds are sent. Its server has a heap of 512 MB. */
final class FeedSystem implements AutoCloseable {
    private static final int OFFSET = 5400;
    private static final int POLL_MILLIS = 10;
    private static final int MOST_SECONDS = 4 * 3_600;

    private final DemoSystem system;
    private final Path files;

    /**
     * How long a feed took.
     *
     * @param check seconds until it was checked and staged
     * @param all seconds until it was visible
     */
    record Taken(double check, double all) {}

    private FeedSystem(DemoSystem system, Path files) {
        this.system = system;
        this.files = files;
    }

    /** @param name of the folder, emptied first */
    static FeedSystem start(BenchOptions options, String name) throws IOException, SQLException {
        Path folder = options.project().resolve("ear/target/" + name);
        Postgres.stopOrphan(new Layout(options.project(), folder).data());
        Trees.delete(folder);
        return resume(options, folder, OFFSET);
    }

    /** With what an earlier run left in that folder. */
    static FeedSystem resume(BenchOptions options, Path folder, int offset) throws IOException, SQLException {
        DemoSystem system = DemoSystem.start(DemoOptions.in(new Layout(options.project(), folder))
                .offset(offset)
                .withoutData());
        FeedSystem feeds = new FeedSystem(system, Files.createDirectories(folder.resolve("sent")));
        if (options.words().containsKey("slow")) {
            feeds.logSlow(options.number("slow", 0));
        }
        return feeds;
    }

    DemoSystem running() {
        return system;
    }

    /** Makes the feed's file. */
    SampleFeed.Written write(SampleOrder order) throws IOException {
        return SampleFeed.writeZip(order, files);
    }

    /** Makes the feed's file as large as what is in it. */
    SampleFeed.Written writeUnpacked(SampleOrder order) throws IOException {
        return SampleFeed.writeZip(order, files, Deflater.NO_COMPRESSION);
    }

    /** Stores the file as an upload does, registers the insurer when it is new, and returns the feed's id. */
    long store(SampleOrder order, Path file) {
        return system.database().call(connection -> {
            long feed = insert(connection, order);
            try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
                new FeedBytes(connection, feed).store(1, file.getFileName().toString(), bytes, Long.MAX_VALUE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return feed;
        });
    }

    /** Starts the feed's job, and waits until its data are visible. */
    Taken run(long feed) throws Exception {
        long begin = System.nanoTime();
        startJob(feed);
        return await(feed, begin);
    }

    void startJob(long feed) throws IOException {
        try (Management server = Management.at(system.ports().management())) {
            ModelNode operation = Management.operation(
                    "start-job",
                    new ModelNode()
                            .add("deployment", "kaigo.ear")
                            .add("subdeployment", "kaigo-batch.jar")
                            .add("subsystem", "batch-jberet"));
            operation.get("job-xml-name").set("insurer-feed");
            operation.get("properties").get("feed").set(Long.toString(feed));
            server.ask(operation);
        }
    }

    Taken await(long feed, long begin) throws Exception {
        double check = 0;
        try (Connection connection = database()) {
            while (System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
                String state = text(connection, "SELECT state FROM feed WHERE id = " + feed);
                double seconds = (System.nanoTime() - begin) / 1e9;
                switch (state) {
                    case "APPLIED":
                        return new Taken(check == 0 ? seconds : check, seconds);
                    case "REFUSED":
                        throw new IllegalStateException("The feed was refused: "
                                + text(
                                        connection,
                                        "SELECT refusal_code || ' ' || coalesce(refusal_detail, '') ||"
                                                + " coalesce((SELECT string_agg(DISTINCT kind || ' ' || column_name || ' ' || code, ', ')"
                                                + " FROM feed_error WHERE feed_id = feed.id), '') FROM feed WHERE id = "
                                                + feed));
                    case "MERGING":
                        check = check == 0 ? seconds : check;
                        break;
                    default:
                }
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            }
        }
        throw new IllegalStateException("The feed " + feed + " did not end");
    }

    Connection database() throws SQLException {
        return system.database().connect();
    }

    /** What stands in memory goes to the disk now, and not while something is measured. */
    void settle() throws SQLException {
        asOwner("CHECKPOINT");
    }

    /** {@code slow=MS}: statements that take longer stand in log/postgres.log with their plans. */
    private void logSlow(int millis) throws SQLException {
        asOwner(
                "LOAD 'auto_explain'",
                "ALTER SYSTEM SET session_preload_libraries = 'auto_explain'",
                "ALTER SYSTEM SET auto_explain.log_min_duration = " + millis,
                "ALTER SYSTEM SET auto_explain.log_analyze = on",
                "SELECT pg_reload_conf()",
                // The server's connections come anew, with the library.
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '" + Postgres.NAME + "'");
    }

    private void asOwner(String... statements) throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        Postgres.url(system.ports().database(), Postgres.NAME),
                        "postgres",
                        system.secrets().databaseOwner());
                Statement statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Statistics and visibility as they stand after a while. */
    void vacuum() throws SQLException {
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM (ANALYZE) insured_person");
        }
        settle();
    }

    long databaseMegabytes() throws SQLException {
        try (Connection connection = database()) {
            return Long.parseLong(text(connection, "SELECT pg_database_size(current_database()) / 1048576"));
        }
    }

    /** Watches the server's heap until closed. */
    HeapWatch watchHeap() throws IOException {
        return new HeapWatch(system.ports().management());
    }

    static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static long insert(Connection connection, SampleOrder order) throws SQLException {
        try (PreparedStatement insurer = connection.prepareStatement(
                "INSERT INTO insurer (insurer_no, name, kana, prefecture, kind, setup_completed_on)"
                        + " VALUES (?, ?, 'みほんし', '東京都', 'MUNICIPALITY', '2026-04-01') ON CONFLICT DO NOTHING")) {
            insurer.setString(1, order.insurerNo());
            insurer.setString(2, order.city());
            insurer.executeUpdate();
        }
        // Marked as ordered: the watch leaves it to us.
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO feed (insurer_no, sequence_no, mode, base_date, state, received_at, received_by_name,"
                        + " ordered_at) VALUES (?, ?, ?, ?, 'RECEIVED', now(), 'bench', now()) RETURNING id")) {
            insert.setString(1, order.insurerNo());
            insert.setInt(2, order.sequenceNo());
            insert.setString(3, order.mode() == FeedMode.INITIAL ? "INITIAL" : "DELTA");
            insert.setObject(4, order.baseDate());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    static String number(double value) {
        return String.format(java.util.Locale.ROOT, "%.3f", value);
    }

    static String json(Map<?, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
    }

    @Override
    public void close() {
        system.close();
    }
}
