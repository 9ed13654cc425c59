package kaigo.feed.it;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaigo.feed.IncomingFile;
import kaigo.feed.model.FeedKind;

/** 連携ファイルを組み立てる: rows of one kind, each the template's sample but for what is said. */
public final class FeedFile {
    private final FeedKind kind;
    private final String insurerNo;
    private final List<List<String>> rows = new ArrayList<>();

    private FeedFile(FeedKind kind, String insurerNo) {
        this.kind = kind;
        this.insurerNo = insurerNo;
    }

    public static FeedFile of(FeedKind kind, String insurerNo) {
        return new FeedFile(kind, insurerNo);
    }

    /** A row with its number of history and of the insured person, and heading, value, heading, value … */
    public FeedFile row(String historyNo, String insuredNo, String... changes) {
        Map<String, String> changed = new HashMap<>(Map.of("履歴番号", historyNo, "被保険者番号", insuredNo));
        for (int i = 0; i < changes.length; i += 2) {
            changed.put(changes[i], changes[i + 1]);
        }
        List<String> headings = kind.layout().headings();
        List<String> row = new ArrayList<>(kind.layout().sampleRow(insurerNo));
        changed.forEach((heading, value) -> row.set(headings.indexOf(heading), value));
        rows.add(row);
        return this;
    }

    /** Persons numbered from the given one on. */
    public FeedFile persons(int from, int count) {
        for (int i = from; i < from + count; i++) {
            row(String.valueOf(i), "%010d".formatted(i));
        }
        return this;
    }

    public IncomingFile incoming() {
        return incoming(StandardCharsets.UTF_8);
    }

    IncomingFile incoming(Charset charset) {
        return new IncomingFile(name(), new ByteArrayInputStream(bytes(charset)));
    }

    String name() {
        return kind.layout().fileName();
    }

    int rows() {
        return rows.size();
    }

    byte[] bytes(Charset charset) {
        StringBuilder csv = new StringBuilder(String.join(",", kind.layout().headings())).append("\r\n");
        rows.forEach(row -> csv.append(String.join(",", row)).append("\r\n"));
        return csv.toString().getBytes(charset);
    }
}
