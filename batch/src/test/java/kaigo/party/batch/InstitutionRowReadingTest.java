package kaigo.party.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kaigo.job.model.JobFinding;
import kaigo.party.RegisterImporting.Directories;
import kaigo.party.model.InstitutionImportRow;
import kaigo.party.model.InstitutionLayout;
import kaigo.party.model.Municipalities;
import kaigo.party.model.ServiceNames;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("医療機関の行の読取り: every error with its line and column")
class InstitutionRowReadingTest {
    private static final String HEADING = String.join(",", InstitutionLayout.TEMPLATE.get(0));
    private static final Directories DIRECTORIES = new Directories(
            new ServiceNames.Mapping(Map.of()), new Municipalities.Directory(Map.of("139904", "みどり野市")));

    @Test
    void takesTheTemplateItself() {
        InstitutionRowReading reading = read(String.join(",", InstitutionLayout.TEMPLATE.get(1)));

        assertThat(reading.findings()).isEmpty();
        InstitutionImportRow row = reading.rows().get(0);
        assertThat(row.beds()).isEqualTo(19);
        assertThat(row.validFrom()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(row.municipality()).hasToString("139904");
    }

    @Test
    void readsWhatPeopleWrite() {
        InstitutionImportRow row = read("１３１９９９００３０,緑が丘ＡＢＣ医院,みどりがおかABC,〒１９９−０００１,東京都みどり野市1,,０４２−０００−００００,１９,令和8年4月1日")
                .rows()
                .get(0);

        assertThat(row.code()).hasToString("1319990030");
        assertThat(row.postcode()).isEqualTo("1990001");
        assertThat(row.phone()).isEqualTo("042-000-0000");
        assertThat(row.beds()).isEqualTo(19);
        assertThat(row.validFrom()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(row.municipality()).isNull();
    }

    @Test
    void findsAllThatIsWrongWithARowAtOnce() {
        InstitutionRowReading reading = read("13,,,123,東京都,131016,12,many,someday");

        assertThat(reading.rows()).isEmpty();
        assertThat(reading.skipped()).isEqualTo(1);
        assertThat(reading.findings())
                .extracting(JobFinding::line, JobFinding::field, JobFinding::kind)
                .containsExactly(
                        Tuple.tuple(2L, "医療機関コード", "institutionCode"),
                        Tuple.tuple(2L, "医療機関名", "nameMissing"),
                        Tuple.tuple(2L, "医療機関名カナ", "kanaMissing"),
                        Tuple.tuple(2L, "郵便番号", "postcode"),
                        Tuple.tuple(2L, "市区町村コード", "municipality"),
                        Tuple.tuple(2L, "電話番号", "phone"),
                        Tuple.tuple(2L, "病床数", "beds"),
                        Tuple.tuple(2L, "病床数の適用開始日", "bedsFrom"));
    }

    @Test
    void bedsAndTheirDayBelongTogether() {
        assertThat(read("1319990030,名,カナ,,所在地,,,20,").findings())
                .extracting(JobFinding::field, JobFinding::kind)
                .containsExactly(Tuple.tuple("病床数の適用開始日", "bedsHalf"));
        assertThat(read("1319990030,名,カナ,,所在地,,,,").rows()).hasSize(1);
    }

    @Test
    void oneInstitutionHasSeveralDaysButEachOnce() {
        InstitutionRowReading reading = read(
                "1319990030,名,カナ,,所在地,,,20,2026-04-01",
                "1319990030,名,カナ,,所在地,,,19,2026-10-01",
                "1319990030,名,カナ,,所在地,,,18,20261001");

        assertThat(reading.rows()).extracting(InstitutionImportRow::beds).containsExactly(20, 19);
        assertThat(reading.findings())
                .extracting(JobFinding::line, JobFinding::kind)
                .containsExactly(Tuple.tuple(4L, "institutionTwice"));
    }

    @Test
    void aMisfittingCheckDigitIsAWarningOnly() {
        InstitutionRowReading reading = read("1319990031,名,カナ,,所在地,,,,");

        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.findings())
                .extracting(JobFinding::kind, JobFinding::skipped)
                .containsExactly(Tuple.tuple("institutionCheckDigit", false));
    }

    @Test
    void takesShiftJisAndNamesWhatElseIsWrong() {
        byte[] sjis = (HEADING + "\r\n1319990030,名,カナ,,所在地,,,,\r\n").getBytes(Charset.forName("windows-31j"));
        assertThat(RegisterFile.read(InstitutionColumn.class, "x.csv", sjis).rows())
                .hasSize(1);
        assertThatThrownBy(() -> RegisterFile.read(
                        InstitutionColumn.class, "x.csv", "医療機関名\nx\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("refusal.institutionFile.columns");
    }

    private static InstitutionRowReading read(String... rows) {
        String text = HEADING + "\r\n" + String.join("\r\n", List.of(rows)) + "\r\n";
        return InstitutionRowReading.of(
                RegisterFile.read(InstitutionColumn.class, "x.csv", text.getBytes(StandardCharsets.UTF_8)),
                DIRECTORIES);
    }
}
