package kaigo.feed.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** 連携のZIPを組み立てる: its files, and a manifest that tells the truth about them unless told otherwise. */
final class SentZip {
    private static final String HEADINGS = "版,保険者番号,連番,方式,基準日,作成日時,ファイル名,行数,SHA-256,空の可否\r\n";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private String manifest;

    static SentZip of(String name, byte[] bytes) {
        return new SentZip().and(name, bytes);
    }

    static SentZip of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    SentZip and(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    SentZip and(String name, String text) {
        return and(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** One that tells the truth. */
    SentZip manifest(String insurer, int sequence, String mode, LocalDate baseDate) {
        StringBuilder text = new StringBuilder(HEADINGS);
        files.forEach((name, bytes) -> text.append(row(
                insurer, Integer.toString(sequence), mode, baseDate.toString(), name, lines(bytes), sha256(bytes))));
        return manifest(text.toString());
    }

    SentZip manifest(String text) {
        manifest = text;
        return this;
    }

    /** The manifest with one text replaced. */
    SentZip lie(String truth, String lie) {
        if (!manifest.contains(truth)) {
            throw new IllegalArgumentException(truth);
        }
        manifest = manifest.replace(truth, lie);
        return this;
    }

    /** The manifest as it stands. */
    String text() {
        return manifest;
    }

    byte[] bytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                if (manifest != null) {
                    zip.putNextEntry(new ZipEntry("manifest.csv"));
                    zip.write(manifest.getBytes(StandardCharsets.UTF_8));
                }
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(
            String insurer, String sequence, String mode, String baseDate, String name, long rows, String hash) {
        return String.join(
                        ",",
                        "1",
                        insurer,
                        sequence,
                        mode,
                        baseDate,
                        "2026-11-24T09:00:00",
                        name,
                        Long.toString(rows),
                        hash,
                        "0")
                + "\r\n";
    }

    private static long lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).lines().count() - 1;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
