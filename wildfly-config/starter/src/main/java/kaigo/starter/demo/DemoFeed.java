package kaigo.starter.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kaigo.feed.model.FeedBytes;
import kaigo.starter.DemoSystem;
import kaigo.starter.StartProblem;

/**
 * 見本のデータ連携: the invented insured persons of みどり野市, as two feeds that its own system might have sent. They come in
 * as any feed does, by the job; one row of the second is wrong, so that its remedy can be seen.
 */
final class DemoFeed implements DemoStep {
    private static final String INSURER = DemoOrganisation.MIDORINO.number();
    private static final String SENDER = "佐藤 美咲";
    private static final int LIMIT = 1 << 20;
    private static final List<Sent> FEEDS = List.of(
            new Sent("0411", "2026-11-20T13:04:12Z"), // 22:04 in Japan
            new Sent("0412", "2026-11-23T13:05:02Z"));

    private static final List<String> FILES =
            List.of("manifest.csv", "insured.csv", "card.csv", "burden_ratio.csv", "limit.csv", "assessment.csv");

    /** One feed of the scene. */
    private record Sent(String number, String receivedAt) {
        String fileName() {
            return "KAIGO_" + INSURER + "_" + number + ".zip";
        }

        int sequenceNo() {
            return Integer.parseInt(number);
        }
    }

    @Override
    public String title() {
        return "insured persons";
    }

    @Override
    public boolean isDone(DemoSystem system) {
        return FEEDS.stream().allMatch(feed -> state(system, feed).equals("APPLIED"));
    }

    @Override
    public void load(DemoSystem system) throws Exception {
        for (Sent feed : FEEDS) {
            if (state(system, feed).isEmpty()) {
                system.jobs().run("insurer-feed", Map.of("feed", Long.toString(store(system, feed))), progress -> {});
            }
            await(system, feed);
        }
    }

    /** The server's own watch may have been quicker than our start. */
    private static void await(DemoSystem system, Sent feed) throws InterruptedException {
        for (int seconds = 0; !state(system, feed).equals("APPLIED"); seconds++) {
            if (seconds > 60 || state(system, feed).equals("REFUSED")) {
                throw new StartProblem("The demo feed " + feed.number() + " was not applied; see .local/log");
            }
            Thread.sleep(1_000);
        }
    }

    private static String state(DemoSystem system, Sent feed) {
        return system.database().call(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "SELECT state FROM feed WHERE insurer_no = ? AND sequence_no = ? ORDER BY id DESC LIMIT 1")) {
                select.setString(1, INSURER);
                select.setInt(2, feed.sequenceNo());
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? row.getString(1) : "";
                }
            }
        });
    }

    private static long store(DemoSystem system, Sent feed) throws IOException {
        byte[] zip = zip(feed);
        return system.database().call(connection -> {
            long id = insert(connection, feed);
            try {
                new FeedBytes(connection, id).store(1, feed.fileName(), new ByteArrayInputStream(zip), LIMIT);
            } catch (IOException e) {
                throw new StartProblem("The demo feed can't be stored", e);
            }
            return id;
        });
    }

    private static long insert(Connection connection, Sent feed) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO feed (insurer_no, sequence_no, mode, base_date, state, received_at, received_by_name)
                VALUES (?, ?, 'DELTA', (?::timestamptz AT TIME ZONE 'Asia/Tokyo')::date, 'RECEIVED', ?, ?)
                RETURNING id
                """)) {
            Timestamp receivedAt = Timestamp.from(Instant.parse(feed.receivedAt()));
            insert.setString(1, INSURER);
            insert.setInt(2, feed.sequenceNo());
            insert.setTimestamp(3, receivedAt);
            insert.setTimestamp(4, receivedAt);
            insert.setString(5, SENDER);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static byte[] zip(Sent feed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : FILES) {
                try (InputStream file =
                        DemoFeed.class.getResourceAsStream("/demo/feed/" + feed.number() + "/" + name)) {
                    if (file != null) { // a kind that the feed doesn't bring stays as it is
                        zip.putNextEntry(new ZipEntry(name));
                        file.transferTo(zip);
                    }
                }
            }
        }
        return bytes.toByteArray();
    }
}
