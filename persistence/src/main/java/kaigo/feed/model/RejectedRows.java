package kaigo.feed.model;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import kaigo.document.model.CsvCell;

/**
 * 直す行: the rejected rows of one kind as the same CSV with a column エラー, picked out of the received file, ready to be
 * mended and sent again.
 */
public final class RejectedRows {
    private final FeedLimits limits;
    private final FeedKind kind;
    private final SortedMap<Long, String> errors;

    /** @param errors by line of the file, what is wrong in words */
    public RejectedRows(FeedLimits limits, FeedKind kind, SortedMap<Long, String> errors) {
        this.limits = limits;
        this.kind = kind;
        this.errors = errors;
    }

    /** Writes them in UTF-8 with BOM, which spreadsheets open rightly. */
    public void write(FeedBytes received, OutputStream out) throws IOException, java.sql.SQLException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().build(text);
        for (FeedBytes.ReceivedFile file : received.files()) {
            new FeedArchive(limits).visit(file.name(), received.open(file.no()), (name, bytes) -> {
                if (!name.equalsIgnoreCase(Manifest.FILE_NAME) && !FeedArchive.isPaper(name)) {
                    pick(name, new CsvFile(name, bytes), csv);
                }
                return true;
            });
        }
        csv.flush();
    }

    private void pick(String name, CsvFile file, CsvWriter csv) throws IOException {
        if (LayoutFile.layoutFor(name, file.header()).kind() != kind) {
            return;
        }
        List<String> header = new ArrayList<>(file.header());
        int former = header.indexOf(LayoutFile.ERRORS);
        if (former >= 0) {
            header.remove(former);
        }
        header.add(LayoutFile.ERRORS);
        csv.writeRecord(CsvCell.row(header));
        while (file.hasNext()) {
            CsvFile.Line line = file.next();
            String error = errors.get(line.number());
            if (error != null) {
                List<String> fields = new ArrayList<>(line.fields());
                if (former >= 0 && former < fields.size()) {
                    fields.remove(former);
                }
                fields.add(error);
                csv.writeRecord(CsvCell.row(fields));
            }
        }
    }
}
