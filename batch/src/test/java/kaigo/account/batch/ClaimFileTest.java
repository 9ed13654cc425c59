package kaigo.account.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kaigo.account.model.OrganisationKind;
import kaigo.job.model.JobFinding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("電子請求受付システムのIDのファイル")
class ClaimFileTest {
    private static final String HEADING = "区分,番号,ユーザーID,初期パスワード\n";

    @TempDir
    Path folder;

    @Test
    void readsOfficesAndInstitutionsWithTheirPasswordsAsTheyStand() throws IOException {
        ClaimFile file = read(
                "\uFEFF" + HEADING + "事業所,1399990019,ｋｊ139999000001,\" a,b \"\n医療機関,1319990014,KJ139999000002,x\n");

        assertThat(file.findings()).isEmpty();
        assertThat(file.rows()).hasSize(2);
        assertThat(file.rows().get(0).userId()).isEqualTo("KJ139999000001");
        assertThat(file.rows().get(0).password()).isEqualTo(" a,b ");
        assertThat(file.rows().get(1).kind()).isEqualTo(OrganisationKind.MEDICAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "保険者,139907,KJ139999000001,x|kind",
                "事業所,13999,KJ139999000001,x|number",
                "医療機関,1399990019,KJ139999000001,x|number",
                "事業所,1399990019,AB139999000001,x|userId",
                "事業所,1399990019,KJ139999000001,|password",
                "事業所,1399990019,KJ139999000001|rowColumns"
            })
    void aRowThatCannotBeReadIsAFindingWithItsLine(String row, String kind) throws IOException {
        assertThat(read(HEADING + row + "\n").findings()).containsExactly(JobFinding.skipped(kind, 2, null));
    }

    @Test
    void aRowNeverSaysItsPassword() throws IOException {
        assertThat(read(HEADING + "事業所,1399990019,KJ139999000001,secret-word\n")
                        .rows()
                        .toString())
                .doesNotContain("secret-word");
    }

    @Test
    void anotherFileIsRefusedAsAWhole() throws IOException {
        assertThatThrownBy(() -> read("番号,区分\n1,2\n")).hasMessage("refusal.claimFile.columns");
        assertThatThrownBy(() -> read(HEADING)).hasMessage("refusal.claimFile.empty");
        assertThatThrownBy(() -> read(HEADING + "\"事業所,1\n")).hasMessage("refusal.claimFile.broken");
        assertThatThrownBy(() -> ClaimFile.read(folder.resolve("nothing.csv")))
                .hasMessage("refusal.claimFile.unreadable");
        Path sjis = Files.write(folder.resolve("sjis.csv"), HEADING.getBytes(Charset.forName("Windows-31J")));
        assertThatThrownBy(() -> ClaimFile.read(sjis)).hasMessage("refusal.claimFile.encoding");
    }

    private ClaimFile read(String text) throws IOException {
        return ClaimFile.read(Files.writeString(folder.resolve("ids.csv"), text, StandardCharsets.UTF_8));
    }
}
