package kaigo.bench;

/**
 * 申請の一組: so many applications that were submitted in one month of 2026.
 *
 * @param month 6 to 9, so that all are due on the day on which a system starts
 * @param first number of the first one; sets don't overlap
 */
public record GrantSet(int month, int first, int count) {
    private static final long IDS_FROM = 10_000_000;

    int last() {
        return first + count - 1;
    }

    long firstId() {
        return IDS_FROM + first;
    }

    long lastId() {
        return IDS_FROM + last();
    }

    /** As the jobs take it. */
    public String parameter() {
        return "2026-0" + month;
    }

    /** For SQL: the applications of this set. */
    public String where(String column) {
        return column + " BETWEEN " + firstId() + " AND " + lastId();
    }
}
