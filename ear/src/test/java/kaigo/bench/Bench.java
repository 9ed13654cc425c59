package kaigo.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code ./bench [NAME] [key=value …]}: runs one bench, or all, and ends with 1 when a target is missed. */
public final class Bench {
    private static final Map<String, Measurement> ALL = new LinkedHashMap<>();

    static {
        ALL.put("boot", new BootBench());
        ALL.put("login", new LoginBench());
        ALL.put("feed", new FeedBench());
        ALL.put("feed-delta", new FeedDeltaBench());
        ALL.put("feed-reader", new FeedReaderBench());
        ALL.put("search", new SearchBench());
        ALL.put("feed-pair", new FeedPairBench());
        ALL.put("feed-million", new FeedMillionBench());
        ALL.put("feed-kills", new FeedKillsBench());
        ALL.put("grant-cycle", new GrantCycleBench());
        ALL.put("grant-growth", new GrantGrowthBench());
        ALL.put("grant-full", new GrantFullBench());
        ALL.put("grant-kills", new GrantKillsBench());
    }

    /** These take their time; only by name. */
    private static final List<String> LONG = List.of("feed-million", "feed-kills", "grant-full", "grant-kills");

    private Bench() {}

    /** One bench: measures, and returns its result. */
    interface Measurement {
        Result run(BenchOptions options) throws Exception;
    }

    public static void main(String[] words) {
        Path project = Path.of(System.getProperty("kaigo.project")).toAbsolutePath();
        BenchOptions options = BenchOptions.of(project, Arrays.stream(words).filter(word -> word.contains("=")));
        List<String> names = Arrays.stream(words)
                .filter(word -> !word.isBlank() && !word.contains("="))
                .flatMap(word -> Arrays.stream(word.split(",")))
                .toList();
        boolean ok = true;
        for (String name : names.isEmpty() ? usual() : names) {
            Measurement measurement = ALL.get(name);
            if (measurement == null) {
                System.err.println("There is no bench \"" + name + "\". Known: " + String.join(", ", ALL.keySet()));
                System.exit(2);
                return;
            }
            ok &= measured(measurement, options);
        }
        System.exit(ok ? 0 : 1);
    }

    private static boolean measured(Measurement measurement, BenchOptions options) {
        try {
            Result result = measurement.run(options);
            System.out.println(result.json());
            return result.ok();
        } catch (Exception broken) {
            broken.printStackTrace();
            return false; // what a half-started system left running doesn't keep us
        }
    }

    private static List<String> usual() {
        return ALL.keySet().stream().filter(name -> !LONG.contains(name)).toList();
    }
}
