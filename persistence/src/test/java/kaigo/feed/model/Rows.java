package kaigo.feed.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 見本の行: a right row of a layout, to be made wrong in one place. */
final class Rows {
    static final LocalDate BASE_DATE = LocalDate.of(2026, 11, 24);
    static final String INSURER = "139907";

    private final FeedLayout layout;
    private final Map<String, String> texts = new LinkedHashMap<>();

    private Rows(FeedLayout layout) {
        this.layout = layout;
        List<String> sample = layout.sampleRow(INSURER);
        for (int i = 0; i < sample.size(); i++) {
            texts.put(layout.headings().get(i), sample.get(i));
        }
    }

    static Rows aRow(FeedKind kind) {
        return new Rows(kind.layout());
    }

    Rows with(String heading, String text) {
        if (!texts.containsKey(heading)) {
            throw new IllegalArgumentException(heading);
        }
        texts.put(heading, text);
        return this;
    }

    FeedRow read() {
        return FeedRow.read(layout, 2, List.copyOf(texts.values()), BASE_DATE);
    }

    List<String> texts() {
        return List.copyOf(texts.values());
    }

    /** Headings and the given rows as a CSV. */
    static String csv(FeedKind kind, Rows... rows) {
        return csv(
                kind.layout().headings(),
                java.util.Arrays.stream(rows).map(Rows::texts).toList());
    }

    static String csv(List<String> headings, List<List<String>> rows) {
        return String.join(",", headings) + "\r\n"
                + rows.stream().map(row -> String.join(",", row) + "\r\n").collect(Collectors.joining());
    }
}
