package kaigo.starter.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaigo.starter.Layout;
import kaigo.starter.RunningSystem;
import kaigo.starter.StartProblem;
import kaigo.starter.job.JobResult;

/** ジョブの実行: to its end, with its figures; exit code 1 unless it completed. */
final class JobCommand implements Command {
    @Override
    public int run(Layout layout, List<String> words) {
        if (words.isEmpty()) {
            throw new StartProblem("./run job NAME [key=value …]");
        }
        RunningSystem system = RunningSystem.require(layout);
        JobResult result = system.jobs()
                .run(
                        words.get(0),
                        parameters(words.subList(1, words.size())),
                        now -> System.out.println("… " + now.line()));
        if (result.message() != null) {
            System.out.println(result.message());
        }
        if (!result.completed() && result.message() == null) {
            System.out.println("Why, is in " + layout.serverBase().resolve("log/server.log"));
        }
        System.out.println(result.line());
        return result.completed() ? 0 : 1;
    }

    private static Map<String, String> parameters(List<String> words) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new StartProblem("A job parameter is written key=value, not " + word);
            }
            String key = word.substring(0, equals);
            String value = word.substring(equals + 1);
            parameters.put(key, "file".equals(key) ? fromHere(value) : value);
        }
        return parameters;
    }

    /** A file is meant from where the command was typed; the server stands elsewhere. */
    private static String fromHere(String file) {
        return Path.of(System.getProperty("kaigo.here", "."))
                .resolve(file)
                .toAbsolutePath()
                .normalize()
                .toString();
    }
}
