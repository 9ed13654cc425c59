package kaigo.feed.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 連携レイアウト: a file's fields and rules, declared once. The parser, the error texts, the template and the SQL of
 * staging and merge all read it.
 */
public final class FeedLayout {
    static final String INSURER_NO = "保険者番号";
    static final String OPERATION = "操作";
    static final String DELETED_ON = "削除日";
    static final String HISTORY_NO = "履歴番号";
    static final String INSURED_NO = "被保険者番号";

    private final FeedKind kind;
    private final String fileName;
    private final String table;
    private final List<String> keys;
    private final List<FeedField> fields;
    private final List<RowCheck> checks;
    private final List<StagedColumn> staged;
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * @param table the table that rows are merged into; the staging table is stage_ with the kind's name
     * @param keys columns that identify the thing, beside the insured number
     */
    FeedLayout(
            FeedKind kind,
            String fileName,
            String table,
            List<String> keys,
            List<FeedField> own,
            List<RowCheck> checks) {
        this.kind = kind;
        this.fileName = fileName;
        this.table = table;
        this.keys = Stream.concat(Stream.of("insured_no"), keys.stream()).toList();
        this.fields = new ArrayList<>(List.of(
                FeedField.of(INSURER_NO, null, FieldForm.INSURER_NO, 6).key(),
                FeedField.of(OPERATION, "operation", FieldForm.codes("U", "D"), 1)
                        .key()
                        .sample("U"),
                FeedField.date(DELETED_ON, "deleted_on"),
                FeedField.text(HISTORY_NO, "history_no", 20).key().sample("1"),
                FeedField.of(INSURED_NO, "insured_no", FieldForm.INSURED_NO, 10)
                        .key()
                        .sample("0000000000")));
        this.fields.addAll(own);
        this.checks = checks;
        this.staged = StagedColumn.of(fields);
        for (int i = 0; i < fields.size(); i++) {
            places.put(fields.get(i).heading(), i);
        }
    }

    public FeedKind kind() {
        return kind;
    }

    /** insured.csv and so on: the name inside a ZIP and of the template. */
    public String fileName() {
        return fileName;
    }

    /** The header row. */
    public List<String> headings() {
        return fields.stream().map(FeedField::heading).toList();
    }

    /** The template's sample row, for the insurer that asks for it. */
    public List<String> sampleRow(String insurerNo) {
        return fields.stream()
                .map(field -> field.heading().equals(INSURER_NO) ? insurerNo : field.sample())
                .toList();
    }

    /** The columns in words, in their order. */
    public List<FieldDescription> described() {
        return fields.stream().map(field -> FieldDescription.of(this, field)).toList();
    }

    List<FeedField> fields() {
        return fields;
    }

    List<RowCheck> checks() {
        return checks;
    }

    String table() {
        return table;
    }

    String stagingTable() {
        return "stage_" + kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    List<String> keys() {
        return keys;
    }

    /** Columns that a merge compares and writes: all but operation and deletion day. */
    List<String> contentColumns() {
        return stagedColumns().stream()
                .filter(column -> !column.equals("operation") && !column.equals("deleted_on"))
                .toList();
    }

    /** How people call a column: its heading; a group of fields by its first. */
    String labelOf(String column) {
        String plain = column.endsWith("_key") ? column.substring(0, column.length() - "_key".length()) : column;
        return fields.stream()
                .filter(field -> plain.equals(field.column()))
                .findFirst()
                .map(field -> field.member() == null ? field.heading() : field.heading() + " など")
                .orElse("PDFファイル名");
    }

    /** Columns of the staging table that a row fills, in the order of {@link FeedRow#staged()}. */
    List<String> stagedColumns() {
        return staged.stream().map(StagedColumn::name).toList();
    }

    List<StagedColumn> staged() {
        return staged;
    }

    int place(String heading) {
        return places.get(heading);
    }

    boolean has(String heading) {
        return places.containsKey(heading);
    }
}
