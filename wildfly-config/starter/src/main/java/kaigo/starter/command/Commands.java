package kaigo.starter.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaigo.starter.StartProblem;

/** コマンドの一覧. */
public final class Commands {
    private static final Map<String, Command> BY_WORD = Map.of(
            "stop", new StopCommand(),
            "status", new StatusCommand(),
            "accounts", new AccountsCommand(),
            "otp", new OtpCommand(),
            "job", new JobCommand(),
            "clock", new ClockCommand(),
            "mail", new MailCommand(),
            "generate", new GenerateCommand(),
            "reset", new ResetCommand());

    public static final String USAGE = """
            ./run [--offset N] [--no-build]   builds what changed and starts everything; Ctrl-C stops it
            On the running system, from another terminal:
            ./run status                      what runs, and today's business date
            ./run accounts [--json]           logins, passwords, roles, certificates
            ./run otp LOGIN                   the six digits that LOGIN may enter now
            ./run job NAME [key=value …]      runs a batch job to its end
            ./run job stop RUN                stops one after what it has in hand
            ./run job restart RUN             goes on with one that was stopped, failed or interrupted
            ./run clock YYYY-MM-DD            moves the business date forward
            ./run mail [ADDRESS]              the mails of the demo
            ./run stop                        stops everything
            ./run reset [--yes]               forgets all data of the demo
            Without a running system:
            ./run generate persons=N [seed=S] [out=DIR] …   writes the feed of an invented insurer""";

    private Commands() {}

    /** @throws StartProblem when a word stands there that the command doesn't know: nothing is done by a mistyped line */
    static void only(List<String> words, String... known) {
        List<String> allowed = List.of(known);
        words.stream().filter(word -> !allowed.contains(word)).findFirst().ifPresent(word -> {
            throw new StartProblem("./run does not know \"" + word + "\" here.\n" + USAGE);
        });
    }

    /** @throws StartProblem when there are more words than that */
    static void atMostOne(List<String> words) {
        only(words.subList(Math.min(1, words.size()), words.size()));
    }

    public static Optional<Command> named(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
