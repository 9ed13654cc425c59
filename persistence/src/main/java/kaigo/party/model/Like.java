package kaigo.party.model;

/** あいまい検索の型: what people type, as a pattern in which nothing they typed is a wildcard. */
final class Like {
    private Like() {}

    static String startsWith(String typed) {
        return escaped(typed) + "%";
    }

    static String contains(String typed) {
        return "%" + escaped(typed) + "%";
    }

    static String escaped(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
