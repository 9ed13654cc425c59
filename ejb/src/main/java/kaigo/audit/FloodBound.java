package kaigo.audit;

import java.util.HashMap;
import java.util.Map;

/**
 * 記録の上限: how many refusals at the door a minute writes down one by one, for one source and for all together; the rest
 * is only counted. No flood fills the table of records, and none hides behind another's.
 */
final class FloodBound {
    static final int OF_ONE = 600;
    static final int OF_ALL = 6_000;

    private final Map<String, Integer> sources = new HashMap<>();
    private long minute;
    private int all;
    private long leftOut;

    /**
     * One refusal more.
     *
     * @param now minutes since the epoch
     */
    synchronized Verdict take(String source, long now) {
        long before = 0;
        if (now != minute) {
            before = leftOut;
            sources.clear();
            minute = now;
            all = 0;
            leftOut = 0;
        }
        boolean written = all < OF_ALL && sources.merge(source, 1, Integer::sum) <= OF_ONE;
        if (written) {
            all++;
        } else {
            leftOut++;
        }
        return new Verdict(written, leftOut == 1 && !written, before);
    }

    /**
     * @param written whether this one is written down
     * @param first whether it is the minute's first that isn't
     * @param before how many an earlier minute left out, told once
     */
    record Verdict(boolean written, boolean first, long before) {}
}
