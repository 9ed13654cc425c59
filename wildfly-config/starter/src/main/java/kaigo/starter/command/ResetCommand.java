package kaigo.starter.command;

import java.io.Console;
import java.util.List;
import kaigo.starter.Layout;
import kaigo.starter.StartProblem;
import kaigo.starter.process.Trees;

/** 初期化: forgets everything of the demo, after a question. */
final class ResetCommand implements Command {
    @Override
    public int run(Layout layout, List<String> words) {
        Commands.only(words, "--yes");
        if (!words.contains("--yes") && !confirmed(layout)) {
            System.out.println("Nothing was changed.");
            return 1;
        }
        new StopCommand().run(layout, List.of());
        layout.state().forEach(Trees::delete);
        System.out.println("The demo is empty; ./run makes a new one.");
        return 0;
    }

    private static boolean confirmed(Layout layout) {
        Console console = System.console();
        if (console == null) {
            throw new StartProblem("./run reset asks before it deletes; without a terminal say ./run reset --yes");
        }
        String answer = console.readLine(
                "This stops the system and deletes its database, mails, files, accounts and certificates in %s.%nType yes to go on: ",
                layout.local());
        return "yes".equals(answer);
    }
}
