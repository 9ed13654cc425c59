package kaigo.feed.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** レイアウトに沿うファイル: a CSV whose headings fit one of the layouts, in any order of columns; gives its rows, checked. */
final class LayoutFile implements Iterator<FeedRow> {
    /** The column that the download of rejected rows adds; the mended rows may come back with it. */
    static final String ERRORS = "エラー";

    private final FeedLayout layout;
    private final CsvFile file;
    private final LocalDate baseDate;
    /** For each field of the layout the place of its column in the file. */
    private final int[] places;

    /**
     * @param stated the encoding that the manifest states; else it is told from the header row
     * @throws FeedRefused when no layout fits, or a column is missing, unknown or there twice
     */
    LayoutFile(String name, InputStream bytes, Optional<Charset> stated, LocalDate baseDate) throws IOException {
        this.file = new CsvFile(name, bytes, stated);
        this.baseDate = baseDate;
        this.layout = layoutFor(name, file.header());
        Set<String> seen = new HashSet<>();
        for (String heading : file.header()) {
            if (heading.equals(ERRORS)) {
                continue;
            }
            if (!layout.has(heading)) {
                // Said by its place: without a header row this "heading" is somebody's data.
                int place = file.header().indexOf(heading) + 1;
                throw new FeedRefused(FeedCode.COLUMN_UNKNOWN, layout.fileName() + " " + place);
            }
            if (!seen.add(heading)) {
                throw new FeedRefused(FeedCode.COLUMN_TWICE, layout.fileName() + " " + heading);
            }
        }
        for (String heading : layout.headings()) {
            if (!seen.contains(heading)) {
                throw new FeedRefused(FeedCode.COLUMN_MISSING, layout.fileName() + " " + heading);
            }
        }
        this.places =
                layout.headings().stream().mapToInt(file.header()::indexOf).toArray();
    }

    /** The layout of that file name; of a file named otherwise the one that shares most headings. */
    static FeedLayout layoutFor(String name, List<String> header) {
        List<FeedLayout> layouts =
                Arrays.stream(FeedKind.values()).map(FeedKind::layout).toList();
        return layouts.stream()
                .filter(layout -> layout.fileName().equalsIgnoreCase(name))
                .findFirst()
                .or(() -> layouts.stream()
                        .filter(layout ->
                                shared(layout, header) > layout.headings().size() / 2)
                        .max(Comparator.comparing(layout -> shared(layout, header))))
                .orElseThrow(() -> new FeedRefused(FeedCode.UNKNOWN_LAYOUT, name));
    }

    private static long shared(FeedLayout layout, List<String> header) {
        return header.stream().filter(layout::has).count();
    }

    FeedLayout layout() {
        return layout;
    }

    @Override
    public boolean hasNext() {
        return file.hasNext();
    }

    @Override
    public FeedRow next() {
        CsvFile.Line line = file.next();
        int expected = file.header().size();
        if (line.fields().size() != expected) {
            return FeedRow.unreadable(
                    layout, line.number(), expected + "→" + line.fields().size());
        }
        List<String> texts = new ArrayList<>(places.length);
        for (int place : places) {
            texts.add(line.fields().get(place));
        }
        return FeedRow.read(layout, line.number(), texts, baseDate);
    }
}
