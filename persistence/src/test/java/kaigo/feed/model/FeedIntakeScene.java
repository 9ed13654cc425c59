package kaigo.feed.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** 受取の場面: what an intake read and refused; base of its tests. */
abstract class FeedIntakeScene {
    static final FeedLimits SMALL = new FeedLimits(1 << 20, 1 << 20, 200, 10);
    final List<FeedRow> rows = new ArrayList<>();
    final List<FeedKind> kinds = new ArrayList<>();
    final List<String> papers = new ArrayList<>();

    void refused(FeedCode code, String name, byte[] bytes) {
        assertThatExceptionOfType(FeedRefused.class)
                .isThrownBy(() -> read(name, bytes))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    void read(String name, byte[] bytes) throws IOException {
        new FeedIntake("139907", Rows.BASE_DATE, null, SMALL, collecting()).read(name, new ByteArrayInputStream(bytes));
    }

    FeedIntake.Rows collecting() {
        return new FeedIntake.Rows() {
            @Override
            public void begin(FeedLayout layout, String fileName) {
                kinds.add(layout.kind());
            }

            @Override
            public void row(FeedRow row) {
                rows.add(row);
            }

            @Override
            public void end() {}

            @Override
            public void paper(String name, java.io.InputStream content) {
                papers.add(name);
            }
        };
    }

    static byte[] zip(Map<String, String> files) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(utf8(file.getValue()));
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static byte[] zipOf(String name, byte[] content) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
