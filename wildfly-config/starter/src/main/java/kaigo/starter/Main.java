package kaigo.starter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import kaigo.starter.command.Command;
import kaigo.starter.command.Commands;

/** 入口: what ./run calls with the words of its command line. */
public final class Main {
    /** The management client introduces itself by a line for each of its parts; only warnings matter here. */
    private static final Logger LIBRARIES = Logger.getLogger("org");

    private Main() {}

    public static void main(String[] words) {
        LIBRARIES.setLevel(Level.WARNING);
        System.exit(run(new ArrayList<>(List.of(words))));
    }

    private static int run(List<String> words) {
        Layout layout = Layout.of(Path.of(System.getProperty("kaigo.project", ".")));
        try {
            if (words.isEmpty() || words.get(0).startsWith("--")) {
                return new Foreground(layout, new Ports(offset(words))).run();
            }
            if (words.equals(List.of("help"))) {
                System.out.println(Commands.USAGE);
                return 0;
            }
            Command command = Commands.named(words.get(0))
                    .orElseThrow(
                            () -> new StartProblem("./run does not know \"" + words.get(0) + "\".\n" + Commands.USAGE));
            return command.run(layout, words.subList(1, words.size()));
        } catch (StartProblem e) {
            System.err.println(e.getMessage());
            return 1;
        } catch (Exception e) {
            System.err.println("That went wrong: " + e);
            return 1;
        }
    }

    private static int offset(List<String> words) {
        if (words.isEmpty()) {
            return 0;
        }
        if (words.size() != 2 || !"--offset".equals(words.get(0))) {
            throw new StartProblem(Commands.USAGE);
        }
        try {
            return Integer.parseInt(words.get(1));
        } catch (NumberFormatException e) {
            throw new StartProblem("--offset takes a number, as in ./run --offset 100", e);
        }
    }
}
