package kaigo.bench;

import java.util.Map;

/** 件数の伸び: the monthly jobs over ten times as many applications, without printing; ten times the time, and no more heap. */
final class GrantGrowthBench implements Bench.Measurement {
    private static final int APPLICATIONS = 50_000;
    private static final int TIMES = 10;
    private static final int WARM = 2_000;
    private static final double TARGET = 11;
    private static final double HEAP = 1.3;

    @Override
    public Result run(BenchOptions options) throws Exception {
        int many = options.number("applications", APPLICATIONS);
        try (GrantSystem system = GrantSystem.start(options, "bench-grant-growth")) {
            GrantCycle.run(system, new GrantSet(6, 1, options.number("warm", WARM)));
            GrantCycle few = GrantCycle.run(system, new GrantSet(7, 50_001, many / TIMES));
            GrantCycle all = GrantCycle.run(system, new GrantSet(9, 100_001, many));
            Map<String, String> more = few.figures("Few");
            more.putAll(all.figures("Many"));
            more.put("applications", Integer.toString(many));
            boolean ok = all.seconds() / few.seconds() <= TARGET && all.heapMb() <= few.heapMb() * HEAP;
            return new Result("grant-growth", all.seconds(), few.seconds(), TARGET, ok, more);
        }
    }
}
