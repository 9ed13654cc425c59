package kaigo.starter.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaigo.sharing.model.RecordSeal;
import kaigo.sharing.model.SealIntervals;
import kaigo.sharing.model.SealKey;
import kaigo.sharing.model.SealedLog;
import kaigo.starter.StartProblem;
import kaigo.starter.database.DatabaseAccess;
import kaigo.starter.database.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("アクセス記録の封印と検証")
class SealCheckTest {
    /** After the certificate of the key, which is made when the test begins. */
    private static final Instant START =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(2));

    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    static Path folder;

    private static DatabaseAccess database;
    private static Map<String, String> environment;

    @BeforeAll
    static void found() throws Exception {
        database = TestDatabase.migrated();
        environment = new HashMap<>(Map.of(
                "CA_ROOT_PASSWORD", "root-password-1",
                "CA_PASSWORD", "issuing-password-2",
                "SEAL_PASSWORD", "seal-password-5",
                "TLS_KEYSTORE_PASSWORD", "server-password-3",
                "TLS_TRUSTSTORE_PASSWORD", "trust-password-4",
                "DB_URL", database.url(),
                "DB_USER", database.user(),
                "DB_PASSWORD", database.password()));
        Ops.run(List.of("found-authority", folder.toString(), "kaigo.example"), environment);
    }

    @BeforeEach
    void threeIntervals() {
        run("DELETE FROM access_seal");
        run("DELETE FROM access_record");
        for (int hour = 0; hour < 3; hour++) {
            look(hour, 4);
            assertThat(seal(hour).rows()).isEqualTo(4);
        }
    }

    @Test
    @DisplayName("three intervals fit, and nothing is sealed twice")
    void fits() throws Exception {
        assertThat(verify()).contains("3 seals over 12 records fit");
        assertThat(seal(2)).isNull();
    }

    @Test
    @DisplayName("what is written later stays outside the seals until it is closed")
    void later() throws Exception {
        look(3, 1);
        assertThat(verify()).contains("3 seals over 12 records fit");
        assertThat(seal(3).rows()).isEqualTo(1);
        assertThat(verify()).contains("4 seals over 13 records fit");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE FROM access_record WHERE id = (SELECT min(id) + 5 FROM access_record) | Seal 2 .* some are gone",
                "UPDATE access_record SET outcome = 'DENIED', reason = 'CONSENT' WHERE id = (SELECT min(id) + 5 FROM access_record) | Seal 2 .* were changed",
                "UPDATE access_record SET account_id = NULL WHERE id = (SELECT max(id) FROM access_record) | Seal 3 .* were changed",
                "UPDATE access_record a SET insured_no = b.insured_no FROM access_record b WHERE a.id + b.id = 2 * (SELECT min(id) FROM access_record) + 1 AND a.id <> b.id AND abs(a.id - b.id) = 1 | Seal 1 .* were changed",
                "INSERT INTO access_record (at, organisation, organisation_no, insurer_no, insured_no, kind, purpose, outcome, request_id) SELECT at + interval '1 second', organisation, organisation_no, insurer_no, insured_no, kind, purpose, outcome, request_id FROM access_record WHERE id = (SELECT min(id) + 9 FROM access_record) | Seal 3 .* were added",
                "DELETE FROM access_seal WHERE no = 2 | Seal 3 .* doesn't follow",
                "UPDATE access_seal SET row_count = 5 WHERE no = 1 | Seal 1 .* isn't signed",
                "UPDATE access_seal SET digest = repeat('0', 64) WHERE no = 3 | Seal 3 .* isn't signed",
                "UPDATE access_seal SET signature = '\\x00' WHERE no = 2 | Seal 2 .* isn't signed"
            })
    void tampered(String sql, String said) {
        assertThat(run(sql)).isPositive();

        assertThatThrownBy(this::verify).isInstanceOf(StartProblem.class).hasMessageFindingMatch(said);
    }

    @Test
    @DisplayName("seals taken off the end are missed by who noted the last one")
    void truncated() {
        Matcher noted = Pattern.compile("[0-9a-f]{64}").matcher(verify());
        assertThat(noted.find()).isTrue();
        run("DELETE FROM access_seal WHERE no = 3");

        assertThat(verify()).contains("2 seals over 8 records fit");
        assertThatThrownBy(() -> verify(noted.group())).hasMessageContaining("taken off its end");
    }

    @ParameterizedTest(name = "audit: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE FROM audit_record WHERE request_id = 'a2' | Seal 1 .* some are gone",
                "UPDATE audit_record SET outcome = 'ALLOWED', reason = NULL WHERE request_id = 'a2' | Seal 1 .* were changed",
                "UPDATE audit_record SET actor = 'grant-review' WHERE request_id = 'a3' | Seal 1 .* were changed",
                "UPDATE audit_record SET at = at + interval '1 millisecond' WHERE request_id = 'a1' | Seal 1 .* were changed",
                "INSERT INTO audit_seal SELECT * FROM access_seal WHERE no = 2 | Seal 2 .* doesn't follow"
            })
    void ofTheAuditRecord(String sql, String said) {
        run("DELETE FROM audit_seal");
        run("DELETE FROM audit_record");
        run("""
                INSERT INTO audit_record (at, organisation, organisation_no, use_case, outcome, reason, request_id)
                SELECT TIMESTAMPTZ '%s' + n * interval '1 minute', 'CENTRAL', 'CENTRAL', 'GrantReviewing.approve', 'DENIED',
                       'refusal.rightDenied', 'a' || n
                  FROM generate_series(1, 4) n
                """.formatted(START));
        RecordSeal sealed = database.call(connection -> new SealIntervals(connection, SealedLog.AUDIT)
                .seal(key(), START.plus(HOUR).minusSeconds(60)));
        assertThat(sealed.rows()).isEqualTo(4);
        List<String> words =
                List.of("verify-audit-log", folder.resolve("root.pem").toString());
        assertThat(Ops.run(words, environment)).contains("1 seals over 4 records fit");

        assertThat(run(sql)).isPositive();

        assertThatThrownBy(() -> Ops.run(words, environment)).hasMessageFindingMatch(said);
    }

    @Test
    @DisplayName("a new key signs from its day on, and the seals of the former one still count")
    void rotated() throws Exception {
        String former = key().id();
        Ops.run(List.of("renew-seal", folder.toString()), environment);
        look(3, 2);

        assertThat(seal(3).keyId()).isEqualTo(key().id()).isNotEqualTo(former);
        assertThat(verify()).contains("4 seals over 14 records fit");
    }

    @Test
    @DisplayName("a key under another root is nobody's, though the database vouches for it")
    void foreign() throws Exception {
        Path other = folder.resolve("other");
        Ops.run(List.of("found-authority", other.toString(), "kaigo.example"), environment);
        look(3, 1);
        sealWith(SealKey.open(other.resolve("seal.p12"), "seal-password-5".toCharArray()), 3);

        assertThatThrownBy(this::verify).hasMessageFindingMatch("Seal 4 .* isn't signed");
    }

    @Test
    @DisplayName("records detached after five years aren't missed, their seals are")
    void detached() {
        run("DELETE FROM access_record WHERE at < '" + START.plus(HOUR) + "'");

        assertThatThrownBy(this::verify).hasMessageContaining("some are gone");
        assertThat(verify(LocalDate.ofInstant(START, ZoneOffset.UTC).plusDays(1).toString()))
                .contains("3 seals over 12 records fit");
    }

    @Test
    @DisplayName("an open transaction holds the end of the interval back")
    void open() throws Exception {
        try (Connection open = database.connect()) {
            open.setAutoCommit(false);
            try (Statement statement = open.createStatement()) {
                statement.execute("SELECT 1 FROM access_record");
            }
            RecordSeal seal = database.call(connection ->
                    new SealIntervals(connection, SealedLog.ACCESS).seal(key(), START.plus(Duration.ofDays(1))));

            assertThat(seal).as("already sealed beyond what is open").isNull();
        }
    }

    private void look(int hour, int times) {
        run("""
                INSERT INTO access_record (at, account_id, organisation, organisation_no, insurer_no, insured_no, kind,
                                           purpose, outcome, request_id)
                SELECT TIMESTAMPTZ '%s' + n * interval '1 minute', 7, 'OFFICE', '1370099994', '139907',
                       lpad(n::text, 10, '0'), 'CARD', 'CARE', 'GRANTED', 'r' || n
                  FROM generate_series(1, %d) n
                """.formatted(START.plus(HOUR.multipliedBy(hour)), times));
    }

    private RecordSeal seal(int hour) {
        return sealWith(key(), hour);
    }

    private RecordSeal sealWith(SealKey key, int hour) {
        Instant now = START.plus(HOUR.multipliedBy(hour + 1)).minusSeconds(60);
        return database.call(connection -> new SealIntervals(connection, SealedLog.ACCESS).seal(key, now));
    }

    private static SealKey key() {
        try {
            return SealKey.open(folder.resolve("seal.p12"), "seal-password-5".toCharArray());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String verify(String... more) {
        List<String> words = new java.util.ArrayList<>(
                List.of("verify-access-log", folder.resolve("root.pem").toString()));
        words.addAll(List.of(more));
        return Ops.run(words, environment);
    }

    private static int run(String sql) {
        return database.call(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }
}
