package kaigo.starter.command;

import java.util.List;
import kaigo.starter.Layout;
import kaigo.starter.RunningSystem;
import kaigo.starter.StartProblem;
import kaigo.starter.demo.AccountFile;
import kaigo.starter.demo.DemoAccount;
import kaigo.starter.demo.OneTimePassword;

/** ワンタイムパスワード: the six digits, and nothing else, on standard output. */
final class OtpCommand implements Command {
    @Override
    public int run(Layout layout, List<String> words) {
        if (words.size() != 1) {
            throw new StartProblem("./run otp LOGIN");
        }
        DemoAccount account = new AccountFile(layout.accounts())
                .find(words.get(0))
                .orElseThrow(() ->
                        new StartProblem("There is no demo account " + words.get(0) + "; ./run accounts lists them."));
        System.out.println(new OneTimePassword(RunningSystem.require(layout).database()).of(account));
        return 0;
    }
}
