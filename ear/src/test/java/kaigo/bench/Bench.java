package kaigo.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code ./bench [NAME]}: runs one bench, or all, and ends with 1 when a target is missed. */
public final class Bench {
    private static final Map<String, Measurement> ALL =
            new LinkedHashMap<>(Map.of("boot", new BootBench(), "login", new LoginBench()));

    private Bench() {}

    /** One bench: measures, and returns its result. */
    interface Measurement {
        Result run(Path project) throws Exception;
    }

    public static void main(String[] names) throws Exception {
        Path project = Path.of(System.getProperty("kaigo.project")).toAbsolutePath();
        boolean ok = true;
        for (String name : names.length == 0 || names[0].isBlank() ? ALL.keySet() : List.of(names[0].split(","))) {
            Measurement measurement = ALL.get(name);
            if (measurement == null) {
                System.err.println("There is no bench \"" + name + "\". Known: " + String.join(", ", ALL.keySet()));
                System.exit(2);
                return;
            }
            Result result = measurement.run(project);
            System.out.println(result.json());
            ok &= result.ok();
        }
        if (!ok) {
            System.exit(1);
        }
    }
}
