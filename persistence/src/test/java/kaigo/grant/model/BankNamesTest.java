package kaigo.grant.model;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 銀行名・支店名: every name of the shipped bank master can be written in a transfer file. */
class BankNamesTest {
    @Test
    void all_are_writable() throws IOException {
        List<String> unwritable = new ArrayList<>();
        try (InputStream in = BankNamesTest.class.getResourceAsStream("/masters/banks.csv")) {
            String csv = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            CsvReader.builder().ofNamedCsvRecord(csv).forEach(row -> {
                try {
                    ZenginText.of(row.getField("kana"));
                } catch (Unwritable refusal) {
                    unwritable.add(row.getField("kana"));
                }
            });
        }
        assertThat(unwritable).isEmpty();
    }
}
