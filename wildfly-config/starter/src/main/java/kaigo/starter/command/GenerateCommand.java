package kaigo.starter.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaigo.identifier.model.InsurerNo;
import kaigo.starter.Layout;
import kaigo.starter.StartProblem;
import kaigo.starter.sample.SampleFeed;
import kaigo.starter.sample.SampleOrder;

/** 見本の連携ファイル: writes the feed of an invented insurer; needs no running system. */
final class GenerateCommand implements Command {
    private static final String USAGE = "./run generate persons=N [seed=S] [out=DIR] [insurer=NNNNNN] [city=NAME]"
            + " [day=YYYY-MM-DD] [number=N] [certified=PERCENT] [changed=N] [form=zip|csv]";
    private static final Set<String> KNOWN =
            Set.of("persons", "seed", "out", "insurer", "city", "day", "number", "certified", "changed", "form");

    @Override
    public int run(Layout layout, List<String> words) throws IOException {
        Map<String, String> options = options(words);
        SampleOrder order = order(options);
        Path out = Path.of(System.getProperty("kaigo.here", "."))
                .resolve(options.getOrDefault("out", "."))
                .toAbsolutePath()
                .normalize();
        SampleFeed.Written written = options.getOrDefault("form", "zip").equals("csv")
                ? SampleFeed.writeFiles(order, out)
                : SampleFeed.writeZip(order, out);
        written.files().forEach(System.out::println);
        written.rows().forEach((kind, rows) -> System.out.println(kind.layout().fileName() + " " + rows));
        return 0;
    }

    private static SampleOrder order(Map<String, String> options) {
        try {
            SampleOrder order = SampleOrder.of(
                            Integer.parseInt(options.getOrDefault("persons", "1000")),
                            Long.parseLong(options.getOrDefault("seed", "1")))
                    .numbered(Integer.parseInt(options.getOrDefault("number", "1")))
                    .certified(Integer.parseInt(options.getOrDefault("certified", "20")));
            order = order.on(LocalDate.parse(
                            options.getOrDefault("day", order.baseDate().toString())))
                    .insurer(
                            InsurerNo.of(options.getOrDefault("insurer", order.insurerNo()))
                                    .value(),
                            options.getOrDefault("city", order.city()));
            int changed = Integer.parseInt(options.getOrDefault("changed", "0"));
            return changed == 0 ? order : order.changing(changed);
        } catch (RuntimeException unreadable) {
            throw new StartProblem(USAGE, unreadable);
        }
    }

    private static Map<String, String> options(List<String> words) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1 || !KNOWN.contains(word.substring(0, equals))) {
                throw new StartProblem("./run does not know \"" + word + "\" here.\n" + USAGE);
            }
            options.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return options;
    }
}
