package kaigo.feed.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kaigo.identifier.model.Kana;

/**
 * 受入表の列: how a column is made from the values of a row. Most take one field; kana bring their search key along, fields
 * of a group share one column as JSON, and what is in a PDF is filled in later.
 *
 * @param text the value as COPY takes it, null when there is none
 */
record StagedColumn(String name, Function<Object[], String> text) {
    /** The columns of a layout, each once, in the order of the first field of each. */
    static List<StagedColumn> of(List<FeedField> fields) {
        List<StagedColumn> columns = new ArrayList<>();
        Map<String, JsonGroup> groups = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            FeedField field = fields.get(i);
            int place = i;
            if (field.member() != null) {
                groups.computeIfAbsent(field.column(), name -> {
                            JsonGroup group = new JsonGroup();
                            columns.add(new StagedColumn(name, group::text));
                            return group;
                        })
                        .add(field.member(), place);
            } else if (field.column() != null) {
                columns.add(new StagedColumn(
                        field.column(), values -> values[place] == null ? null : values[place].toString()));
            }
            if (field.form() == FieldForm.KANA) {
                columns.add(new StagedColumn(
                        field.column() + "_key",
                        values -> values[place] == null ? null : ((Kana) values[place]).key()));
            } else if (field.form() == FieldForm.PAPER) {
                columns.add(new StagedColumn("paper_sha256", values -> null));
            }
        }
        return columns;
    }
}
