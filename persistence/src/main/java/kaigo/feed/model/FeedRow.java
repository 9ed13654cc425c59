package kaigo.feed.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaigo.job.model.TableCopy;

/** 連携の一行: a row read by its layout: its values, and what is wrong with it. */
public final class FeedRow {
    private final FeedLayout layout;
    private final long line;
    private final Object[] values;
    private final List<FeedFinding> findings = new ArrayList<>(0);

    private FeedRow(FeedLayout layout, long line) {
        this.layout = layout;
        this.line = line;
        this.values = new Object[layout.fields().size()];
    }

    /**
     * Reads and checks one row; every finding at once.
     *
     * @param texts the fields in the layout's order
     */
    public static FeedRow read(FeedLayout layout, long line, List<String> texts, LocalDate baseDate) {
        FeedRow row = new FeedRow(layout, line);
        boolean deletes = texts.get(layout.place(FeedLayout.OPERATION)).strip().equals("D");
        for (int i = 0; i < texts.size(); i++) {
            row.readField(i, texts.get(i).strip(), deletes);
        }
        if (deletes && !row.has(FeedLayout.DELETED_ON)) {
            row.wrong(FeedLayout.DELETED_ON, FeedCode.DELETION_WITHOUT_DAY, "");
        }
        if (!deletes && row.findings.isEmpty()) {
            layout.checks().forEach(check -> check.check(row, baseDate));
        }
        return row;
    }

    /** A row that can't be read at all: its number of fields isn't that of the header. */
    static FeedRow unreadable(FeedLayout layout, long line, String detail) {
        FeedRow row = new FeedRow(layout, line);
        row.wrong("", FeedCode.FIELD_COUNT, detail);
        return row;
    }

    private void readField(int place, String text, boolean deletes) {
        FeedField field = layout.fields().get(place);
        boolean key = field.need() == FeedField.Need.ALWAYS;
        if (deletes && !key && !field.heading().equals(FeedLayout.DELETED_ON)) {
            return; // a deletion says which thing, not how it looked
        }
        if (text.isEmpty()) {
            if (field.need() != FeedField.Need.NEVER) {
                wrong(field.heading(), FeedCode.REQUIRED, "");
            }
        } else if (text.indexOf('\uFFFD') >= 0) {
            wrong(field.heading(), FeedCode.CHARACTER_UNREADABLE, "");
        } else {
            try {
                values[place] = field.form().read(text);
                if (text.codePointCount(0, text.length()) > field.length()) {
                    wrong(field.heading(), FeedCode.TOO_LONG, String.valueOf(field.length()));
                }
            } catch (Misread misread) {
                wrong(field.heading(), misread.code, misread.detail);
            }
        }
    }

    /** One finding a column: the first says what to mend. */
    void wrong(String heading, FeedCode code, String detail) {
        if (findings.stream().anyMatch(finding -> finding.heading().equals(heading))) {
            return;
        }
        findings.add(new FeedFinding(heading, code, detail));
    }

    boolean has(String heading) {
        return values[layout.place(heading)] != null;
    }

    LocalDate date(String heading) {
        return (LocalDate) values[layout.place(heading)];
    }

    int number(String heading) {
        return (Integer) values[layout.place(heading)];
    }

    String text(String heading) {
        return String.valueOf(values[layout.place(heading)]);
    }

    /** The insurer that the row belongs to; empty when it couldn't be read. */
    String insurerNo() {
        return has(FeedLayout.INSURER_NO) ? text(FeedLayout.INSURER_NO) : "";
    }

    /** The person that the row is about; empty when the number couldn't be read. */
    String insuredNo() {
        return has(FeedLayout.INSURED_NO) ? text(FeedLayout.INSURED_NO) : "";
    }

    public long line() {
        return line;
    }

    public List<FeedFinding> findings() {
        return findings;
    }

    /** Adds the row's values to a COPY into the staging table. */
    void stage(TableCopy copy) {
        for (StagedColumn column : layout.staged()) {
            copy.add(column.text().apply(values));
        }
    }

    /** The row as the staging table takes it: one text a column of {@link FeedLayout#stagedColumns()}, null when empty. */
    List<String> staged() {
        List<String> texts = new ArrayList<>(layout.staged().size());
        for (StagedColumn column : layout.staged()) {
            texts.add(column.text().apply(values));
        }
        return texts;
    }
}
