package kaigo.party.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("事業所データのファイル: what is refused as a whole")
class RegisterFileTest {
    private static final String HEADING =
            Arrays.stream(OfficeColumn.values()).map(OfficeColumn::heading).collect(Collectors.joining(","));
    private static final String ROW = "139904,みどり野市,名,カナ,訪問介護,住所,,,,,,1379990011,,,,\n";

    @TempDir
    Path folder;

    @Test
    void takesBomOrNone() throws IOException {
        assertThat(RegisterFile.read(
                                OfficeColumn.class, file("\uFEFF" + HEADING + "\r\n" + ROW, StandardCharsets.UTF_8))
                        .rows())
                .hasSize(1);
        assertThat(RegisterFile.read(OfficeColumn.class, file(HEADING + "\n" + ROW, StandardCharsets.UTF_8))
                        .rows())
                .hasSize(1);
    }

    @Test
    void takesFurtherColumnsAndAnyOrder() throws IOException {
        String turned = "備考,定員,URL," + HEADING.replace(",定員", "").replace(",URL", "");
        RegisterFile<OfficeColumn> file = RegisterFile.read(
                OfficeColumn.class,
                file(turned + "\nx,12,,139904,みどり野市,名,カナ,訪問介護,住所,,,,,,1379990011,,\n", StandardCharsets.UTF_8));
        assertThat(file.field(file.rows().get(0), OfficeColumn.CAPACITY)).isEqualTo("12");
        assertThat(file.field(file.rows().get(0), OfficeColumn.OFFICE_NO)).isEqualTo("1379990011");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        refused("", StandardCharsets.UTF_8, "empty");
        refused(HEADING + "\r\n", StandardCharsets.UTF_8, "empty");
    }

    @Test
    void refusesAnotherEncoding() throws IOException {
        refused(HEADING + "\n" + ROW, Charset.forName("Windows-31J"), "encoding");
        refused(HEADING + "\n" + ROW, StandardCharsets.UTF_16, "binary");
    }

    @Test
    void refusesAFileThatWasCutInAQuotedField() throws IOException {
        refused(HEADING + "\n" + ROW + "139904,\"みどり", StandardCharsets.UTF_8, "broken");
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        refused("PK\u0003\u0004\u0000\u0000", StandardCharsets.ISO_8859_1, "binary");
    }

    @Test
    void namesTheMissingColumns() throws IOException {
        Path file = file(HEADING.replace("事業所番号,", "").replace(",URL", "") + "\n" + ROW, StandardCharsets.UTF_8);
        assertThatThrownBy(() -> RegisterFile.read(OfficeColumn.class, file))
                .isInstanceOfSatisfying(RegisterFileRefused.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("refusal.officeFile.columns");
                    assertThat(refusal.arguments()).containsExactly("事業所番号、URL");
                });
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatThrownBy(() -> RegisterFile.read(OfficeColumn.class, folder.resolve("none.csv")))
                .hasMessage("refusal.officeFile.unreadable");
        assertThatThrownBy(() -> RegisterFile.read(OfficeColumn.class, folder))
                .hasMessage("refusal.officeFile.unreadable");
    }

    private void refused(String content, Charset charset, String reason) throws IOException {
        Path file = file(content, charset);
        assertThatThrownBy(() -> RegisterFile.read(OfficeColumn.class, file))
                .hasMessage("refusal.officeFile." + reason);
    }

    private Path file(String content, Charset charset) throws IOException {
        return Files.write(Files.createTempFile(folder, "offices", ".csv"), content.getBytes(charset));
    }
}
