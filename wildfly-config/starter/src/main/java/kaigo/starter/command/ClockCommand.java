package kaigo.starter.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import kaigo.starter.BusinessDate;
import kaigo.starter.Layout;
import kaigo.starter.RunningSystem;
import kaigo.starter.StartProblem;

/** 業務日付の変更: forward only; without a date it says today's. */
final class ClockCommand implements Command {
    @Override
    public int run(Layout layout, List<String> words) {
        Commands.atMostOne(words);
        RunningSystem system = RunningSystem.require(layout);
        if (!words.isEmpty()) {
            BusinessDate.moveTo(system.database(), date(words.get(0)));
        }
        System.out.println("Business date " + BusinessDate.today(system.database()));
        return 0;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new StartProblem("A date is written YYYY-MM-DD, not " + text, e);
        }
    }
}
