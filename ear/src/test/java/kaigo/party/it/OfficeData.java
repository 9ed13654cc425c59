package kaigo.party.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaigo.it.RunningSystem;
import org.junit.jupiter.api.Assumptions;

/** 事業所データを組み立てる: a file as the open data writes it, with BOM, CRLF and 24 columns. */
final class OfficeData {
    private static final String HEADING = "都道府県コード又は市町村コード,No,都道府県名,市区町村名,事業所名,事業所名カナ,サービスの種類,住所,方書（ビル名等）,緯度,経度,"
            + "電話番号,FAX番号,法人番号,法人の名称,事業所番号,利用可能曜日,利用可能曜日特記事項,定員,URL,高齢者の方と障害者の方が同時一体的に利用できるサービス,"
            + "介護保険の通常の指定基準を満たしている,障害福祉の通常の指定基準を満たしている,備考";

    private final List<String> rows = new ArrayList<>();

    /** Where the published files are; a test that needs them doesn't run where there are none. */
    static Path published() {
        String shared = System.getenv("KAIGO_SHARED");
        Path project = RunningSystem.get().layout().project();
        Path published = (shared == null ? project.resolveSibling("shared") : Path.of(shared)).resolve("data/offices");
        Assumptions.assumeTrue(Files.isDirectory(published), "The open data isn't at " + published + " (KAIGO_SHARED)");
        return published;
    }

    static OfficeData someOffices() {
        return new OfficeData();
    }

    OfficeData with(String no, String name, String service, String capacity) {
        rows.add("131016," + no + ",東京都,千代田区," + name + "（見本）,ミホン," + service
                + ",東京都千代田区見本町1番,,35.7,139.7,03-0000-0000,,,見本法人," + no + ",,," + capacity + ",,,,,");
        return this;
    }

    String text() {
        return "\uFEFF" + HEADING + "\r\n" + String.join("\r\n", rows) + "\r\n";
    }

    Path in(Path folder) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "offices", ".csv"), text(), StandardCharsets.UTF_8);
    }
}
