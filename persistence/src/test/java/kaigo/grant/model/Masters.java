package kaigo.grant.model;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** サービス種類 of the shipped master file, as a database would give them. */
final class Masters {
    private static final Map<String, NamedCsvRecord> TYPES = read();

    private Masters() {}

    static FundedService service(String code) {
        NamedCsvRecord type = TYPES.get(code);
        NamedCsvRecord readsAs = TYPES.get(type.getField("reads_as"));
        String category = readsAs.getField("grant_category");
        return new FundedService(
                code,
                readsAs.getField("name"),
                readsAs.getField("code"),
                category.isEmpty() ? null : GrantCategory.valueOf(category));
    }

    private static Map<String, NamedCsvRecord> read() {
        try (InputStream in = Masters.class.getResourceAsStream("/masters/service-types.csv")) {
            return CsvReader.builder().ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .collect(Collectors.toMap(type -> type.getField("code"), type -> type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
