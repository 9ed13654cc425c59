package kaigo.feed.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * 変更の一覧: the SQL that finds what a staged kind changes and writes it, made from the kind's layout. Persons are kept one
 * row each, their old versions aside; of everything else the versions stay in the same table.
 */
final class FeedChange {
    private final FeedLayout layout;
    private final String table;
    private final String staging;
    private final List<String> content;

    FeedChange(FeedLayout layout, String staging) {
        this.layout = layout;
        this.table = layout.table();
        this.staging = staging;
        this.content = layout.contentColumns();
    }

    /** Name of the list: what differs, by staged line (null for what is absent) and stored row (null for what is new). */
    static String list(FeedKind kind) {
        return "change_" + kind.layout().stagingTable();
    }

    private String list() {
        return list(layout.kind());
    }

    /** change: I new, U another version, D deleted by its row, A absent from a 初期. */
    String createList() {
        return "CREATE TEMPORARY TABLE " + list() + " (line bigint, old_id bigint, change \"char\") ON COMMIT DROP";
    }

    String fillChanged() {
        return """
                INSERT INTO %1$s
                SELECT s.line, t.id, CASE WHEN t.id IS NULL THEN 'I' ELSE 'U' END
                  FROM %2$s s
                  LEFT JOIN %3$s t ON t.insurer_no = ? AND (%4$s) = (%5$s) %6$s
                 WHERE s.operation = 'U'
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

    String fillDeleted() {
        return """
                INSERT INTO %1$s
                SELECT s.line, t.id, 'D' FROM %2$s s JOIN %3$s t ON t.insurer_no = ? AND (%4$s) = (%5$s) %6$s
                 WHERE s.operation = 'D' AND t.deleted_on IS NULL
                """.formatted(
                        list(),
                        staging,
                        table,
                        FeedReferences.of("t", layout.keys()),
                        FeedReferences.of("s", layout.keys()),
                        FeedReferences.inForce(layout));
    }

    /** @param stays condition of what isn't touched though the feed doesn't name it */
    String fillAbsent(String stays) {
        return """
                INSERT INTO %1$s
                SELECT NULL, t.id, 'A' FROM %2$s t
                 WHERE t.insurer_no = ? AND t.deleted_on IS NULL %3$s AND NOT (%4$s)
                   AND NOT EXISTS (SELECT 1 FROM %5$s s WHERE (%6$s) = (%7$s))
                """.formatted(
                        list(),
                        table,
                        FeedReferences.inForce(layout),
                        stays,
                        staging,
                        FeedReferences.of("s", layout.keys()),
                        FeedReferences.of("t", layout.keys()));
    }

    String keepOldVersions() {
        String columns = "insurer_no, id, " + String.join(", ", content)
                + ", deleted_on, origin, feed_id, base_date, changed_at, version";
        return """
                INSERT INTO %1$s_history (%2$s, superseded_at)
                SELECT %3$s, ? FROM %1$s t JOIN %4$s c ON t.id = c.old_id WHERE t.insurer_no = ?
                """.formatted(table, columns, FeedReferences.of("t", List.of(columns.split(", "))), list());
    }

    /** Persons who swap their 履歴番号 let go of them first: the index looks at each row as it is written. */
    String freeHistoryNos() {
        return """
                UPDATE %1$s t SET history_no = '~' || t.id
                  FROM %2$s c JOIN %3$s s ON s.line = c.line
                 WHERE t.insurer_no = ? AND t.id = c.old_id AND c.change = 'U' AND t.history_no <> s.history_no
                   AND EXISTS (SELECT 1 FROM %3$s o WHERE o.history_no = t.history_no AND o.line <> s.line)
                """.formatted(table, list(), staging);
    }

    String updateInPlace() {
        return """
                UPDATE %1$s t
                   SET %2$s, deleted_on = NULL, feed_id = ?, base_date = ?, changed_at = ?, version = t.version + 1
                  FROM %3$s c JOIN %4$s s ON s.line = c.line
                 WHERE t.insurer_no = ? AND t.id = c.old_id AND c.change = 'U'
                """.formatted(
                table,
                content.stream().map(column -> column + " = s." + column).collect(Collectors.joining(", ")),
                list(),
                staging);
    }

    /** 操作 D, and what a 初期 doesn't name: the person's row stays, with the day of its deletion. */
    String deleteInPlace() {
        return """
                UPDATE %1$s t
                   SET deleted_on = coalesce(s.deleted_on, ?), history_no = coalesce(s.history_no, t.history_no),
                       feed_id = ?, base_date = ?, changed_at = ?, version = t.version + 1
                  FROM %2$s c LEFT JOIN %3$s s ON s.line = c.line
                 WHERE t.insurer_no = ? AND t.id = c.old_id AND c.change IN ('D', 'A')
                """.formatted(table, list(), staging);
    }

    String supersede() {
        return """
                UPDATE %1$s t SET superseded_at = ?, version = t.version + 1
                  FROM %2$s c WHERE t.insurer_no = ? AND t.id = c.old_id
                """.formatted(table, list());
    }

    /** Everything, of an insurer that has nothing of this kind yet. */
    String insertAll() {
        return insertInto() + "FROM " + staging + " s WHERE s.operation = 'U' ORDER BY "
                + FeedReferences.of("s", layout.keys());
    }

    /** New things; of those with versions new versions as well. */
    String insertChanged() {
        return insertInto()
                + "FROM %s s JOIN %s c ON c.line = s.line WHERE c.change IN (%s)"
                        .formatted(staging, list(), layout.kind() == FeedKind.INSURED ? "'I'" : "'I', 'U'");
    }

    private String insertInto() {
        return "INSERT INTO %s (insurer_no, %s, feed_id, base_date, changed_at)\nSELECT ?, %s, ?::bigint, ?::date, ?::timestamptz "
                .formatted(table, String.join(", ", content), FeedReferences.of("s", content));
    }

    /** The deletion as a version of its own: what the former one said, and from when it no longer holds. */
    String insertDeleted() {
        List<String> kept =
                content.stream().filter(column -> !column.equals("history_no")).toList();
        return """
                INSERT INTO %1$s (insurer_no, history_no, %2$s, deleted_on, feed_id, base_date, changed_at)
                SELECT t.insurer_no, coalesce(s.history_no, t.history_no), %3$s, coalesce(s.deleted_on, ?), ?, ?, ?
                  FROM %4$s c JOIN %1$s t ON t.insurer_no = ? AND t.id = c.old_id LEFT JOIN %5$s s ON s.line = c.line
                 WHERE c.change IN ('D', 'A')
                """.formatted(table, String.join(", ", kept), FeedReferences.of("t", kept), list(), staging);
    }
}
