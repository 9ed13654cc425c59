package kaigo.fault.it;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kaigo.feed.model.FeedBytes;
import kaigo.feed.model.FeedKind;
import kaigo.feed.model.FeedLayout;
import kaigo.starter.database.DatabaseAccess;

/** One large feed for the fault tests, all invented. */
final class Seeds {
    private Seeds() {}

    /** Stores a feed of so many persons as an upload would, and returns its id. */
    static long storeFeed(DatabaseAccess database, int persons) {
        byte[] csv = csv(persons);
        return database.call(connection -> {
            long feed = insertFeed(connection);
            try {
                new FeedBytes(connection, feed)
                        .store(1, "insured.csv", new ByteArrayInputStream(csv), Integer.MAX_VALUE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return feed;
        });
    }

    /** The layout's sample row, so many times, each with a number of its own. */
    private static byte[] csv(int persons) {
        FeedLayout layout = FeedKind.INSURED.layout();
        int number = layout.headings().indexOf("被保険者番号");
        int history = layout.headings().indexOf("履歴番号");
        List<String> row = new ArrayList<>(layout.sampleRow("139907"));
        StringBuilder csv = new StringBuilder(String.join(",", layout.headings())).append("\r\n");
        for (int n = 1; n <= persons; n++) {
            row.set(number, "%010d".formatted(n));
            row.set(history, Integer.toString(n));
            csv.append(String.join(",", row)).append("\r\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static long insertFeed(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO feed (insurer_no, sequence_no, mode, base_date, state, received_at, received_by_name)"
                                + " VALUES ('139907', 1, 'DELTA', DATE '2026-11-24', 'RECEIVED', now(), 'seed') RETURNING id");
                ResultSet row = insert.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
