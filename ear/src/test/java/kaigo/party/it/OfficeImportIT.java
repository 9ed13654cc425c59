package kaigo.party.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import kaigo.starter.job.JobResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 事業所台帳の取込み: every row accounted for, a second import changes nothing, a bad file changes nothing. */
class OfficeImportIT extends FromOutside {
    @TempDir
    Path folder;

    @Test
    void joins_the_services_of_one_office_over_files() throws Exception {
        taken(OfficeData.someOffices().with("1378880015", "結び", "居宅介護支援", "").in(folder));
        taken(OfficeData.someOffices().with("1378880015", "結びデイ", "通所介護", "20").in(folder));

        assertThat(answer("SELECT string_agg(service_code || coalesce(capacity::text, '-'), ' ' ORDER BY service_code)"
                        + " FROM office_service WHERE office_no = '1378880015'"))
                .isEqualTo("1520 43-");
        assertThat(answer("SELECT name FROM office WHERE office_no = '1378880015'"))
                .as("the service by which it was registered goes on describing it")
                .isEqualTo("結び（見本）");
    }

    @Test
    void a_second_import_changes_nothing() throws Exception {
        Path file = OfficeData.someOffices()
                .with("1378880023", "同じ", "訪問介護", "")
                .with("1378880031", "同じく", "訪問看護", "")
                .in(folder);
        assertThat(taken(file).written()).isEqualTo(2);
        String before = versionsOf("1378880023", "1378880031");

        JobResult again = taken(file);

        assertThat(again.line()).isEqualTo("office-import COMPLETED read=2 written=0 skipped=0");
        assertThat(again.message()).contains("事業所 新規0 更新0 変更なし2");
        assertThat(versionsOf("1378880023", "1378880031")).isEqualTo(before);
    }

    @Test
    void only_what_differs_is_written() throws Exception {
        taken(OfficeData.someOffices()
                .with("1378880049", "動かない", "訪問介護", "")
                .with("1378880056", "前の名", "訪問介護", "")
                .in(folder));
        String before = versionsOf("1378880049");

        JobResult result = taken(OfficeData.someOffices()
                .with("1378880049", "動かない", "訪問介護", "")
                .with("1378880056", "新しい名", "訪問介護", "")
                .in(folder));

        assertThat(result.written()).isEqualTo(1);
        assertThat(versionsOf("1378880049")).isEqualTo(before);
        assertThat(answer("SELECT name FROM office WHERE office_no = '1378880056'"))
                .isEqualTo("新しい名（見本）");
    }

    @Test
    void odd_rows_are_skipped_or_taken_with_a_reason() throws Exception {
        JobResult result = taken(OfficeData.someOffices()
                .with("1378880064", "良い", "訪問介護", "0")
                .with("1378880066", "検証番号", "訪問介護", "")
                .with("13788800", "短い番号", "訪問介護", "")
                .with("1378880072", "知らない", "見守り配食", "")
                .in(folder));

        assertThat(result.read()).isEqualTo(4);
        assertThat(result.written()).isEqualTo(2);
        assertThat(result.skipped()).isEqualTo(2);
        assertThat(result.message()).contains("サービスの種類が不明 1", "事業所番号の誤り 1", "定員 0 1", "事業所番号の検証番号が合わない 1");
        assertThat(answer("SELECT string_agg(kind, ' ' ORDER BY line) FROM job_finding"
                        + " WHERE execution_id = (SELECT max(execution_id) FROM job_run"
                        + " WHERE job_name = 'office-import' AND rows_read = 4) AND skipped"))
                .isEqualTo("officeNo serviceName");
    }

    @Test
    void a_bad_file_changes_nothing_and_says_why() throws Exception {
        Path file =
                OfficeData.someOffices().with("1378880080", "文字", "訪問介護", "").in(folder);
        Path other = Files.write(
                folder.resolve("sjis.csv"),
                Files.readString(file).substring(1).getBytes(Charset.forName("Windows-31J")));

        JobResult result = run(other);

        assertThat(result.state()).isEqualTo("FAILED");
        assertThat(result.message()).startsWith("文字コードがUTF-8ではありません。");
        assertThat(answer("SELECT count(*) FROM office WHERE office_no = '1378880080'"))
                .isEqualTo("0");
    }

    @Test
    void a_run_whose_server_died_is_closed_by_the_next_one() throws Exception {
        Path file =
                OfficeData.someOffices().with("1378880098", "再開", "訪問介護", "").in(folder);
        execute("INSERT INTO job_run (execution_id, job_name, parameters, business_date, state, started_by, started_at)"
                + " VALUES (-7, 'office-import', 'file=" + file + "', '2026-11-24', 'STARTED', '', now())");

        taken(file);

        assertThat(answer("SELECT state FROM job_run WHERE execution_id = -7")).isEqualTo("ABANDONED");
    }

    @Test
    void the_published_files_are_accounted_for_in_seconds() throws Exception {
        for (Path file : csvFilesOf(OfficeData.published())) {
            long rows = rowsOf(file);
            JobResult first = taken(file);
            assertThat(first.read()).isEqualTo(rows);
            assertThat(first.skipped()).isZero();
            assertThat(taken(file).written()).isZero();
        }
        assertThat(Long.parseLong(answer("SELECT count(*) FROM office WHERE name NOT LIKE '%（見本）'")))
                .isGreaterThan(9000);
    }

    private static List<Path> csvFilesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static long rowsOf(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count() - 1;
        }
    }

    private static JobResult taken(Path file) {
        JobResult result = run(file);
        assertThat(result.completed()).as(result.message()).isTrue();
        return result;
    }

    private static JobResult run(Path file) {
        return RunningSystem.get().jobs().run("office-import", Map.of("file", file.toString()), progress -> {});
    }

    /** The row versions of offices and their services: an untouched row keeps its own. */
    private static String versionsOf(String... offices) {
        String numbers = "'" + String.join("', '", offices) + "'";
        return answer("SELECT string_agg(v, ' ') FROM (SELECT xmin || ':' || ctid AS v FROM office WHERE office_no IN ("
                + numbers + ") UNION ALL SELECT xmin || ':' || ctid FROM office_service WHERE office_no IN (" + numbers
                + ") ORDER BY 1) rows");
    }

    private static String answer(String question) {
        return RunningSystem.get().database().call(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(question)) {
                result.next();
                return result.getString(1);
            }
        });
    }

    private static void execute(String sql) {
        RunningSystem.get().database().call(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }
}
