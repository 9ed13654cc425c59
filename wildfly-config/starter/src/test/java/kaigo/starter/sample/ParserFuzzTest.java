package kaigo.starter.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kaigo.feed.model.FeedFinding;
import kaigo.feed.model.FeedIntake;
import kaigo.feed.model.FeedKind;
import kaigo.feed.model.FeedLayout;
import kaigo.feed.model.FeedLimits;
import kaigo.feed.model.FeedMode;
import kaigo.feed.model.FeedRefused;
import kaigo.feed.model.FeedRow;
import kaigo.feed.model.FeedStaging;
import kaigo.starter.database.DatabaseAccess;
import kaigo.starter.database.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 壊れた行の試験: damaged rows of all kinds, in both encodings. Each is taken, or rejected with a finding, or its file is
 * refused; nothing else comes out of the parser, and what it takes the staging tables take too. {@code ./verify fuzz}
 * makes the long run of a million.
 */
@DisplayName("壊れた行の試験")
class ParserFuzzTest {
    private static final int ROWS = Integer.getInteger("kaigo.fuzz.rows", 100_000);
    private static final long SEED = Long.getLong("kaigo.fuzz.seed", 2026);
    private static final int PER_FILE = 10;
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"));

    @TempDir
    Path folder;

    private final Mutation mutation = new Mutation(SEED);
    private long taken;
    private long rejected;
    private long refused;

    @Test
    @DisplayName("a damaged row is taken, rejected or refused, and nothing else happens")
    void nothingEscapes() throws Exception {
        DatabaseAccess database = TestDatabase.migrated();
        long feed = database.call(ParserFuzzTest::feed);
        int perKind = ROWS / FeedKind.values().length + 1;
        Map<FeedKind, List<String>> kinds = rightRows();
        try (Connection copying = database.connect();
                Connection noting = database.connect();
                FeedStaging staging = new FeedStaging(copying, noting, feed, FeedMode.DELTA, () -> 0)) {
            for (Map.Entry<FeedKind, List<String>> kind : kinds.entrySet()) {
                staging.begin(kind.getKey().layout(), "file.csv");
                for (int file = 0; file * PER_FILE < perKind; file++) {
                    read(kind.getValue(), CHARSETS.get(file % CHARSETS.size()), file, staging);
                }
                staging.end();
            }
        }

        System.out.printf("%,d rows taken, %,d rejected, %,d files refused%n", taken, rejected, refused);
        assertThat(taken).isPositive();
        assertThat(rejected).isPositive();
        assertThat(refused).isPositive();
    }

    private static long feed(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO feed (insurer_no, sequence_no, mode, base_date, state, received_at, received_by_name)"
                                + " VALUES ('139907', 1, 'DELTA', '2026-11-24', 'CHECKING', now(), 'fuzz') RETURNING id");
                ResultSet row = insert.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void read(List<String> lines, Charset charset, int number, FeedStaging staging) throws IOException {
        SampleOrder order = SampleOrder.of(0, 0);
        byte[] file = damaged(lines, charset, number);
        try {
            FeedIntake intake =
                    new FeedIntake(order.insurerNo(), order.baseDate(), null, FeedLimits.USUAL, into(staging));
            intake.read("file.csv", new ByteArrayInputStream(file));
            intake.complete();
        } catch (FeedRefused whole) {
            assertThat(whole.code()).isNotNull();
            refused++;
        } catch (RuntimeException | IOException escaped) {
            Path kept = Path.of("target", "fuzz-" + SEED + "-" + number + ".csv");
            Files.write(kept, file);
            throw new AssertionError("Something escaped; the file is " + kept.toAbsolutePath(), escaped);
        }
    }

    /** Now and then the header is damaged too. */
    private byte[] damaged(List<String> lines, Charset charset, int number) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] header = lines.get(0).getBytes(charset);
        bytes.write(number % 50 == 0 ? mutation.of(header) : header);
        bytes.write('\n');
        for (int row = 0; row < PER_FILE; row++) {
            bytes.write(mutation.of(
                    lines.get(1 + (number + row) % (lines.size() - 1)).getBytes(charset)));
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }

    private Map<FeedKind, List<String>> rightRows() throws IOException {
        SampleFeed.Written written =
                SampleFeed.writeFiles(SampleOrder.of(300, SEED).certified(100), folder);
        Map<FeedKind, List<String>> kinds = new EnumMap<>(FeedKind.class);
        for (FeedKind kind : written.rows().keySet()) {
            kinds.put(kind, Files.readAllLines(folder.resolve(kind.layout().fileName())));
        }
        return kinds;
    }

    /** One COPY a kind takes the rows of all its files. */
    private FeedIntake.Rows into(FeedStaging staging) {
        return new FeedIntake.Rows() {
            @Override
            public void begin(FeedLayout layout, String fileName) {}

            @Override
            public void row(FeedRow row) {
                for (FeedFinding finding : row.findings()) {
                    assertThat(finding.code()).isNotNull();
                    assertThat(finding.detail().length()).isLessThanOrEqualTo(200);
                }
                taken += row.findings().isEmpty() ? 1 : 0;
                rejected += row.findings().isEmpty() ? 0 : 1;
                if (row.findings().isEmpty()) {
                    staging.row(row);
                }
            }

            @Override
            public void end() {}
        };
    }
}
