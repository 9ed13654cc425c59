package kaigo.account.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import kaigo.starter.job.JobResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 初回登録用IDの取込み, as the operator runs it: every row accounted for, no password left anywhere. */
class ClaimCredentialIT extends FromOutside {
    @TempDir
    Path folder;

    @Test
    void every_row_is_accounted_for_and_a_second_run_changes_nothing() throws Exception {
        String office = "466" + Party.digits(7);
        String id = "KJ46" + Party.digits(10);
        String secret = "通知書の言葉" + Party.digits(6);
        execute("INSERT INTO office (office_no, name, kana, kana_key, address, described_by)" + " VALUES ('" + office
                + "', '試験の事業所（見本）', 'シケン', 'シケン', '鹿児島県', '43')");
        Path file = Files.writeString(
                folder.resolve("ids.csv"),
                "区分,番号,ユーザーID,初期パスワード\n事業所,%s,%s,%s\n事業所,4660000000,KJ46%s,x\n保険者,139907,KJ460000000001,x\n"
                        .formatted(office, id, secret, Party.digits(10)),
                StandardCharsets.UTF_8);

        JobResult first = run(file);
        JobResult second = run(file);

        assertThat(first.line()).isEqualTo("claim-credentials COMPLETED read=3 written=1 skipped=2");
        assertThat(first.message()).isEqualTo("ID 新規1 再発行0 変更なし0。取り込まなかった行: 区分の誤り 1、台帳にない番号 1。");
        assertThat(second.line()).isEqualTo("claim-credentials COMPLETED read=3 written=0 skipped=2");
        assertThat(answer("SELECT password_hash LIKE '$argon2id$%' FROM claim_credential WHERE user_id = '" + id + "'"))
                .isEqualTo("t");
        assertThat(Files.readString(RunningSystem.get().serverLog())).doesNotContain(secret);
        assertThat(answer("SELECT string_agg(j::text, '') FROM job_run j")).doesNotContain(secret);
    }

    @Test
    void another_file_is_refused_with_a_sentence() throws Exception {
        JobResult result = run(Files.writeString(folder.resolve("other.csv"), "番号\n1\n", StandardCharsets.UTF_8));

        assertThat(result.state()).isEqualTo("FAILED");
        assertThat(result.message()).startsWith("見出しが違います。");
    }

    private static JobResult run(Path file) throws Exception {
        return RunningSystem.get().jobs().run("claim-credentials", Map.of("file", file.toString()), progress -> {});
    }

    private static void execute(String sql) {
        RunningSystem.get().database().call(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    private static String answer(String sql) {
        return RunningSystem.get().database().call(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(sql)) {
                row.next();
                return row.getString(1);
            }
        });
    }
}
