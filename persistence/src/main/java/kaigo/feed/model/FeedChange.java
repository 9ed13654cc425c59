package kaigo.feed.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * 変更の一覧: the SQL that finds what a staged kind changes and writes it, made from the kind's layout. Persons are kept one
 * row each, their old versions aside; cards and cases keep their versions in the same table.
 */
final class FeedChange {
    private final FeedLayout layout;
    private final String table;
    private final String staging;
    private final List<String> content;

    FeedChange(FeedLayout layout) {
        this.layout = layout;
        this.table = layout.table();
        this.staging = layout.stagingTable();
        this.content = layout.contentColumns();
    }

    /** Name of the list: the staged lines that differ from what is in force, each with the row it replaces, if any. */
    String list() {
        return "change_" + staging;
    }

    String createList() {
        return "CREATE TEMPORARY TABLE " + list() + " (line bigint, old_id bigint) ON COMMIT DROP";
    }

    String fillList() {
        return """
                INSERT INTO %1$s
                SELECT s.line, t.id
                  FROM %2$s s
                  LEFT JOIN %3$s t ON t.insurer_no = ? AND (%4$s) = (%5$s) %6$s
                 WHERE s.feed_id = ? AND s.operation = 'U'
                   AND (t.id IS NULL OR t.deleted_on IS NOT NULL OR (%7$s) IS DISTINCT FROM (%8$s))
                """.formatted(
                        list(),
                        staging,
                        table,
                        FeedReferences.of("t", layout.keys()),
                        FeedReferences.of("s", layout.keys()),
                        FeedReferences.inForce(layout),
                        FeedReferences.of("t", content),
                        FeedReferences.of("s", content));
    }

    String keepOldVersions() {
        String columns = "insurer_no, id, " + String.join(", ", content)
                + ", deleted_on, origin, feed_id, base_date, changed_at, version";
        return """
                INSERT INTO %1$s_history (%2$s, superseded_at)
                SELECT %3$s, ? FROM %1$s t JOIN %4$s c ON t.id = c.old_id WHERE t.insurer_no = ?
                """.formatted(table, columns, FeedReferences.of("t", List.of(columns.split(", "))), list());
    }

    String updateInPlace() {
        return """
                UPDATE %1$s t
                   SET %2$s, deleted_on = NULL, feed_id = ?, base_date = ?, changed_at = ?, version = t.version + 1
                  FROM %3$s c JOIN %4$s s ON s.feed_id = ? AND s.line = c.line
                 WHERE t.insurer_no = ? AND t.id = c.old_id
                """.formatted(
                table,
                content.stream().map(column -> column + " = s." + column).collect(Collectors.joining(", ")),
                list(),
                staging);
    }

    String supersede() {
        return """
                UPDATE %1$s t SET superseded_at = ?, version = t.version + 1
                  FROM %2$s c WHERE t.insurer_no = ? AND t.id = c.old_id
                """.formatted(table, list());
    }

    /** New things; of cards and cases new versions as well. */
    String insert() {
        return """
                INSERT INTO %1$s (insurer_no, %2$s, feed_id, base_date, changed_at)
                SELECT ?, %3$s, ?::bigint, ?::date, ?::timestamptz
                  FROM %4$s s JOIN %5$s c ON c.line = s.line
                 WHERE s.feed_id = ? %6$s
                """.formatted(
                        table,
                        String.join(", ", content),
                        FeedReferences.of("s", content),
                        staging,
                        list(),
                        layout.kind() == FeedKind.INSURED ? "AND c.old_id IS NULL" : "");
    }

    /** 操作 D: the row stays, with the day of its deletion. */
    String delete() {
        return """
                UPDATE %1$s t
                   SET deleted_on = s.deleted_on, feed_id = ?, base_date = ?, changed_at = ?, version = t.version + 1
                  FROM %2$s s
                 WHERE s.feed_id = ? AND s.operation = 'D'
                   AND t.insurer_no = ? AND (%3$s) = (%4$s) AND t.deleted_on IS NULL %5$s
                """.formatted(
                        table,
                        staging,
                        FeedReferences.of("t", layout.keys()),
                        FeedReferences.of("s", layout.keys()),
                        FeedReferences.inForce(layout));
    }
}
