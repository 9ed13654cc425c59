package kaigo.bench;

import java.util.Map;

/** 全国の一巡: 250,000 applications in one cycle, of which a sample gets its notices printed ÷ an hour. */
final class GrantFullBench implements Bench.Measurement {
    private static final int APPLICATIONS = 250_000;
    private static final int NOTICES = 20_000;
    private static final double HOUR = 3_600;

    @Override
    public Result run(BenchOptions options) throws Exception {
        int notices = options.number("notices", NOTICES);
        int silent = options.number("applications", APPLICATIONS) - notices;
        try (GrantSystem system = GrantSystem.start(options, "bench-grant-full")) {
            GrantSet set = new GrantSet(9, 1, silent);
            GrantSet sample = new GrantSet(8, silent + 1, notices);
            GrantCycle cycle = GrantCycle.run(system, set);
            GrantCycle.Printing printing;
            long heap;
            try (HeapWatch watch = system.watchHeap()) {
                printing = GrantCycle.printed(system, sample);
                heap = watch.peakMegabytes();
            }
            Map<String, String> more = cycle.figures("");
            more.put("applications", Integer.toString(silent + notices));
            more.putAll(printing.figures(notices));
            more.put("peakHeapMbPrinting", Long.toString(heap));
            more.put("fileMb", system.ask("SELECT max(length(file)) / 1048576 FROM grant_transfer_batch"));
            more.put("databaseMb", system.ask("SELECT pg_database_size(current_database()) / 1048576"));
            double all = cycle.seconds() + printing.seconds();
            return new Result("grant-full", all, HOUR, 1, all <= HOUR, more);
        }
    }
}
