package kaigo.starter.sample;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import kaigo.feed.model.FeedLayout;

/** 一種類のファイル: written a row at a time in the order of the layout's headings; counts and hashes for the manifest. */
final class SampleFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final FeedLayout layout;
    private final String insurerNo;
    private final LocalDate baseDate;
    private final String suffix;
    private final Map<String, Integer> places = new HashMap<>();
    private final String[] cells;
    private final MessageDigest hash = sha256();
    private final Writer out;
    private final Path path;
    private long rows;

    /** @param suffix of the numbers of history: which feed changed the row, empty for the first version */
    SampleFile(Path folder, FeedLayout layout, SampleOrder order, String suffix) throws IOException {
        this.layout = layout;
        this.insurerNo = order.insurerNo();
        this.baseDate = order.baseDate();
        this.suffix = suffix;
        List<String> headings = layout.headings();
        for (int i = 0; i < headings.size(); i++) {
            places.put(headings.get(i), i);
        }
        this.cells = new String[headings.size()];
        this.path = folder.resolve(layout.fileName());
        this.out = new BufferedWriter(
                new OutputStreamWriter(
                        new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(path), BUFFER), hash),
                        StandardCharsets.UTF_8),
                BUFFER);
        out.write(String.join(",", headings));
        out.write("\r\n");
    }

    /** Begins the person's so manieth row of this kind. */
    SampleFile row(SamplePerson person, int number) {
        Arrays.fill(cells, "");
        return set("保険者番号", insurerNo)
                .set("操作", "U")
                .set("履歴番号", person.historyNo(number) + suffix)
                .set("被保険者番号", person.insuredNo());
    }

    /** @throws IllegalArgumentException when the layout has no such heading */
    SampleFile set(String heading, Object value) {
        Integer place = places.get(heading);
        if (place == null) {
            throw new IllegalArgumentException(layout.fileName() + " has no " + heading);
        }
        cells[place] = value == null ? "" : value.toString();
        return this;
    }

    void end() throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(quoted(cells[i]));
        }
        out.write("\r\n");
        rows++;
    }

    /** The last day on which anything happens to the person in this file. */
    LocalDate lastDay(SamplePerson person) {
        return person.lastDay(baseDate);
    }

    private static String quoted(String cell) {
        return cell.indexOf(',') < 0 && cell.indexOf('"') < 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    Path path() {
        return path;
    }

    long rows() {
        return rows;
    }

    /** After the end. */
    String sha256Hex() {
        return HexFormat.of().formatHex(hash.digest());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
