package kaigo.bench;

import java.util.Map;

/**
 * 月次処理: review, decision and transfer of so many applications ÷ the same state changes as set-based SQL. Notices are
 * printed in a run of their own, so many a second.
 */
final class GrantCycleBench implements Bench.Measurement {
    private static final int APPLICATIONS = 50_000;
    private static final int NOTICES = 3_000;
    private static final int WARM = 2_000;
    private static final double TARGET = 4;
    private static final double NOTICES_A_SECOND = 60;

    @Override
    public Result run(BenchOptions options) throws Exception {
        int count = options.number("applications", APPLICATIONS);
        int notices = options.number("notices", NOTICES);
        int warm = options.number("warm", WARM);
        try (GrantSystem system = GrantSystem.start(options, "bench-grant-cycle")) {
            // Warm: as a server is that has run months before.
            GrantSet first = new GrantSet(6, 1, warm);
            GrantCycle.run(system, first);
            GrantCycle.printed(system, new GrantSet(6, warm + 1, warm));
            GrantSet set = new GrantSet(9, 100_001, count);
            GrantCycle cycle = GrantCycle.run(system, set);
            GrantCycle.Printing printing = GrantCycle.printed(system, new GrantSet(8, 20_001, notices));
            double base = PlainGrants.run(system, set, new GrantSet(7, 500_001, count));
            double perSecond = notices / printing.seconds();
            Map<String, String> more = cycle.figures("");
            more.put("applications", Integer.toString(count));
            more.putAll(printing.figures(notices));
            more.put(
                    "noticeBytes",
                    system.ask(
                            "SELECT avg(length(content))::int FROM issued_document" + " WHERE length(content) > 1000"));
            boolean ok = cycle.seconds() / base <= TARGET && perSecond >= NOTICES_A_SECOND;
            return new Result("grant-cycle", cycle.seconds(), base, TARGET, ok, more);
        }
    }
}
