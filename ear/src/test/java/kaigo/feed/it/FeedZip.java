package kaigo.feed.it;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kaigo.document.model.ReceivedFile;
import kaigo.feed.IncomingFile;

/** 送付票つきのZIP: files of a feed with the manifest that states them. */
public final class FeedZip {
    private final String insurer;
    private final int sequenceNo;
    private final String mode;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder manifest = new StringBuilder("版,保険者番号,連番,方式,基準日,作成日時,ファイル名,行数,SHA-256,空の可否\r\n");

    private FeedZip(String insurer, int sequenceNo, String mode) {
        this.insurer = insurer;
        this.sequenceNo = sequenceNo;
        this.mode = mode;
    }

    /** 初期 */
    public static FeedZip initial(String insurer, int sequenceNo) {
        return new FeedZip(insurer, sequenceNo, "INITIAL");
    }

    /** 差分 */
    public static FeedZip delta(String insurer, int sequenceNo) {
        return new FeedZip(insurer, sequenceNo, "DELTA");
    }

    public FeedZip with(FeedFile file) {
        return with(file.name(), file.bytes(StandardCharsets.UTF_8), file.rows(), file.rows() == 0);
    }

    public FeedZip with(String name, byte[] content, int rows, boolean mayBeEmpty) {
        files.put(name, content);
        manifest.append("1,%s,%d,%s,2026-11-24,2026-11-24T06:00:00+09:00,%s,%d,%s,%d\r\n"
                .formatted(insurer, sequenceNo, mode, name, rows, ReceivedFile.hash(content), mayBeEmpty ? 1 : 0));
        return this;
    }

    public IncomingFile incoming() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("manifest.csv"));
                zip.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                }
            }
            return new IncomingFile("KAIGO_" + insurer + ".zip", new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
