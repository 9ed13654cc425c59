package kaigo.starter.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** 見本の一覧: the rows of a list beside these classes, without its headings. */
final class SampleList {
    private SampleList() {}

    static List<String[]> rows(String name) {
        try (InputStream in = SampleList.class.getResourceAsStream("/sample/" + name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
