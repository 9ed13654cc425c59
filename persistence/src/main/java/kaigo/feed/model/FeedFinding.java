package kaigo.feed.model;

/**
 * 行の所見: one thing wrong with one row.
 *
 * @param heading the column, or empty when the row as a whole is meant
 * @param code which rule
 * @param detail what the rule expects (a length, a code list, another heading): never the row's data
 */
public record FeedFinding(String heading, FeedCode code, String detail) {}
