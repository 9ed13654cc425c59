package kaigo.party.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaigo.identifier.model.LocalGovernmentCode;
import kaigo.identifier.model.ServiceCode;
import kaigo.job.model.JobFinding;
import kaigo.party.RegisterImporting.Directories;
import kaigo.party.model.Municipalities;
import kaigo.party.model.OfficeImportRow;
import kaigo.party.model.ServiceNames;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("行の読取り: every row of the open data is accounted for")
class OfficeRowReadingTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final Path MASTERS = PROJECT.resolve("persistence/src/main/resources/masters");
    private static Directories directories;

    @BeforeAll
    static void readMasters() throws IOException {
        Map<String, ServiceCode> services = table("service-names.csv", 0, 1).entrySet().stream()
                .collect(Collectors.toMap(
                        name -> ServiceNames.key(name.getKey()), code -> new ServiceCode(code.getValue())));
        Map<String, String> municipalities = table("municipalities.csv", 0, 3);
        municipalities.put("139904", "みどり野市");
        directories = new Directories(new ServiceNames.Mapping(services), new Municipalities.Directory(municipalities));
    }

    private static Map<String, String> table(String name, int key, int value) throws IOException {
        try (Stream<String> lines = Files.lines(MASTERS.resolve(name))) {
            return lines.skip(1)
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(fields -> fields[key], fields -> fields[value]));
        }
    }

    private static OfficeRowReading demo() {
        return read(PROJECT.resolve("wildfly-config/starter/src/main/resources/demo/offices.csv"));
    }

    private static OfficeRowReading read(Path file) {
        return OfficeRowReading.of(RegisterFile.read(OfficeColumn.class, file), directories);
    }

    @Test
    void leavesOutWhatCannotBeTakenAndSaysWhy() {
        assertThat(demo().findings())
                .filteredOn(JobFinding::skipped)
                .extracting(JobFinding::kind, JobFinding::subject)
                .containsExactly(
                        Tuple.tuple("serviceName", "1379990078"),
                        Tuple.tuple("duplicate", "1370099994"),
                        Tuple.tuple("duplicateDiffers", "1379990011"),
                        Tuple.tuple("officeNo", null),
                        Tuple.tuple("rowColumns", null));
    }

    @Test
    void takesTheRestWithWarnings() {
        assertThat(demo().findings())
                .filteredOn(finding -> !finding.skipped())
                .extracting(JobFinding::kind, JobFinding::subject)
                .containsExactly(
                        Tuple.tuple("oddCharacter", "1370099994"),
                        Tuple.tuple("urlIsMail", "1379990011"),
                        Tuple.tuple("urlOdd", "1379990029"),
                        Tuple.tuple("capacityZero", "1379990029"),
                        Tuple.tuple("kanaOdd", "1379990052"),
                        Tuple.tuple("corporationNo", "1379990052"),
                        Tuple.tuple("phoneOdd", "1379990052"),
                        Tuple.tuple("urlOdd", "1379990052"),
                        Tuple.tuple("capacityOdd", "1379990052"),
                        Tuple.tuple("checkDigit", "1379990069"),
                        Tuple.tuple("kanaMissing", "1379990086"),
                        Tuple.tuple("municipality", "1379990086"));
    }

    @Test
    void mendsWhatItCan() {
        Map<String, OfficeImportRow> rows = demo().rows().stream()
                .collect(Collectors.toMap(row -> row.officeNo() + " " + row.service(), row -> row));
        assertThat(rows.get("1379990011 11").phone()).isEqualTo("042-000-1201");
        assertThat(rows.get("1379990011 11").fax()).isEqualTo("042-000-1202");
        assertThat(rows.get("1379990011 11").url()).isNull();
        assertThat(rows.get("13B9990012 55").kanaKey()).isEqualTo("ミドリノカイゴイリョウインヴィラモリ");
        assertThat(rows.get("1379990052 33").corporationNo()).isNull();
        assertThat(rows.get("1370099994 15").weekdaysNote()).isEqualTo("お盆は13日から15日まで休み 12月30日から1月3日まで休み");
        assertThat(rows).containsKeys("1370099994 43", "1379990037 51", "1379990037 21");
    }

    @Test
    void knowsTheCityOfAWard() {
        assertThat(directories.municipalities().of("011011", "札幌市中央区")).contains(LocalGovernmentCode.of("011002"));
        assertThat(directories.municipalities().of("131016", "千代田区")).contains(LocalGovernmentCode.of("131016"));
        assertThat(directories.municipalities().of("139980", "みどり野村")).isEmpty();
    }

    @ParameterizedTest
    @EnabledIf("openDataIsThere")
    @MethodSource("openData")
    void realFiles(Path file) {
        OfficeRowReading reading = read(file);
        long lines = RegisterFile.read(OfficeColumn.class, file).rows().size();
        assertThat(reading.rows().size() + reading.skipped()).isEqualTo(lines);
        assertThat(reading.skipped()).isZero();
        assertThat(reading.findings())
                .as("every finding of the published files is of a known kind")
                .extracting(JobFinding::kind)
                .isSubsetOf(
                        "checkDigit", "kanaOdd", "urlIsMail", "urlOdd", "capacityZero", "corporationNo", "phoneOdd");
    }

    static boolean openDataIsThere() {
        boolean there = Files.isDirectory(openDataFolder());
        if (!there) {
            System.out.println(
                    "The open data isn't at " + openDataFolder() + " (KAIGO_SHARED): its files aren't tested.");
        }
        return there;
    }

    static List<Path> openData() throws IOException {
        try (Stream<Path> files = Files.list(openDataFolder())) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static Path openDataFolder() {
        String shared = System.getenv("KAIGO_SHARED");
        Path folder = shared == null ? PROJECT.resolveSibling("shared") : Path.of(shared);
        return folder.resolve("data/offices");
    }
}
