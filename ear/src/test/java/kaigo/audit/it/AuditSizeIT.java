package kaigo.audit.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaigo.account.it.Newcomer;
import kaigo.account.it.Visitor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** 監査記録の大きさ: how long a page takes over many rows; only when asked, by -Dkaigo.audit-rows=3000000. */
@EnabledIfSystemProperty(named = "kaigo.audit-rows", matches = "\\d+")
class AuditSizeIT extends FromOutside {
    private static final int TRIES = 7;
    private static final long LIMIT_MILLIS = 2_000;
    private static final Pattern NEXT = Pattern.compile("behind=([0-9-]+)");
    /** A year, ending today, as a year of a region's offices would write it. */
    private static final String ROWS = """
            INSERT INTO audit_record (at, account_id, organisation, organisation_no, certificate_serial, use_case, outcome,
                                      reason, request_id)
            SELECT now() - (i * interval '1 second' * (31536000.0 / ?)), 800000 + i % 20000,
                   CASE WHEN i % 5 = 0 THEN 'INSURER' ELSE 'OFFICE' END, lpad((i % 4000)::text, 10, '0'),
                   md5((i % 5000)::text), (ARRAY['Disclosing.open', 'CareRelationReading.page', 'LoggingIn.withCode',
                   'FeedReading.history', 'ConsentTaking.take'])[1 + i % 5],
                   CASE WHEN i % 997 = 0 THEN 'FAILED' WHEN i % 101 = 0 THEN 'DENIED' ELSE 'ALLOWED' END, NULL,
                   md5(i::text)
              FROM generate_series(1, ?) i
            """;

    @Test
    void a_page_is_quick_whatever_is_asked() throws Exception {
        int rows = Integer.getInteger("kaigo.audit-rows");
        long seconds = fill(rows);
        Newcomer auditor = Newcomer.of(OrganisationKind.CENTRAL, "CENTRAL", Role.AUDITOR);
        Visitor visitor = Visitor.withCertificateOf(auditor);
        visitor.logIn(auditor);
        String year = "/central/audit.xhtml?from=" + LocalDate.now().minusYears(1) + "&to=" + LocalDate.now();
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("30 days", median(visitor, "/central/audit.xhtml"));
        figures.put("year", median(visitor, year));
        figures.put("year, next page", median(visitor, year + "&behind=" + next(visitor, year)));
        figures.put("year, office", median(visitor, year + "&kind=OFFICE&no=0000001234"));
        figures.put("year, account", median(visitor, year + "&account=801234"));
        figures.put("year, use case", median(visitor, year + "&useCase=ConsentTaking.take"));
        figures.put("year, failed", median(visitor, year + "&outcome=FAILED"));
        figures.put("year, failed of an office", median(visitor, year + "&outcome=FAILED&no=0000001234"));
        figures.put("year, request", median(visitor, year + "&request=c4ca4238a0b923820dcc509a6f75849b"));
        figures.put("year, certificate", median(visitor, year + "&serial=c4ca4238a0b923820dcc509a6f75849b"));
        long begin = System.nanoTime();
        HttpResponse<String> file = visitor.get(year.replace("audit.xhtml", "audit-export"));
        figures.put("export of " + file.body().lines().count() + " lines", millis(begin));
        System.out.println(rows + " rows written in " + seconds + " s; milliseconds (median of " + TRIES + "): "
                + figures.entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining(" · ")));

        figures.keySet().removeIf(name -> name.startsWith("export"));
        assertThat(figures.values()).allMatch(millis -> millis < LIMIT_MILLIS);
    }

    private static long fill(int rows) {
        long begin = System.nanoTime();
        RunningSystem.get().database().call(connection -> insert(connection, rows));
        return millis(begin) / 1_000;
    }

    private static int insert(Connection connection, int rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ROWS);
                Statement analyze = connection.createStatement()) {
            insert.setDouble(1, rows);
            insert.setInt(2, rows);
            int written = insert.executeUpdate();
            analyze.execute("ANALYZE audit_record");
            return written;
        }
    }

    private static String next(Visitor visitor, String address) throws Exception {
        Matcher next = NEXT.matcher(visitor.get(address).body());
        assertThat(next.find()).isTrue();
        return next.group(1);
    }

    private static long median(Visitor visitor, String address) throws Exception {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            long begin = System.nanoTime();
            assertThat(visitor.get(address).statusCode()).isEqualTo(200);
            times.add(millis(begin));
        }
        return times.stream().sorted().toList().get(TRIES / 2);
    }

    private static long millis(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
