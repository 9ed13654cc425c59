package kaigo.starter.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kaigo.starter.Layout;
import kaigo.starter.RunningSystem;
import kaigo.starter.StartProblem;
import kaigo.starter.job.JobResult;
import kaigo.starter.job.Jobs;

/** ジョブの実行: to its end, with its figures; exit code 1 unless it completed. */
final class JobCommand implements Command {
    @Override
    public int run(Layout layout, List<String> words) {
        if (words.isEmpty()) {
            throw new StartProblem("./run job NAME [key=value …], ./run job stop RUN, ./run job restart RUN");
        }
        Jobs jobs = RunningSystem.require(layout).jobs();
        if (words.get(0).equals("stop")) {
            boolean asked = jobs.stop(execution(words));
            System.out.println(asked ? "It stops after what it has in hand." : "No such run is under way.");
            return asked ? 0 : 1;
        }
        Consumer<JobResult> progress = now -> System.out.println("… " + now.progress());
        return told(
                layout,
                words.get(0).equals("restart")
                        ? jobs.restart(execution(words), progress)
                        : jobs.run(words.get(0), parameters(words.subList(1, words.size())), progress));
    }

    private static int told(Layout layout, JobResult result) {
        if (result.message() != null) {
            System.out.println(result.message());
        }
        if (!result.completed() && !result.stopped() && result.message() == null) {
            System.out.println("Why, is in " + layout.serverBase().resolve("log/server.log"));
        }
        if (!result.completed()) {
            System.out.println("To go on with it: ./run job restart " + result.execution());
        }
        System.out.println(result.line());
        return result.completed() ? 0 : 1;
    }

    /** 実行番号: the last word of each line that tells a job's progress, run=N. */
    private static long execution(List<String> words) {
        if (words.size() != 2 || !words.get(1).matches("(run=)?[0-9]{1,18}")) {
            throw new StartProblem(
                    "./run job " + words.get(0) + " RUN: the number that the lines of its progress end with (run=N)");
        }
        return Long.parseLong(words.get(1).replace("run=", ""));
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
