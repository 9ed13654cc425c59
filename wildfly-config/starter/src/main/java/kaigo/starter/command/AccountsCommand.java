package kaigo.starter.command;

import java.util.List;
import kaigo.starter.Layout;
import kaigo.starter.StartProblem;
import kaigo.starter.demo.AccountFile;
import kaigo.starter.demo.DemoAccount;
import kaigo.starter.demo.DemoClaim;
import kaigo.starter.demo.DemoNewcomers;
import kaigo.starter.secret.Secrets;

/** アカウントの一覧: who may log in, as a table or as JSON. */
public final class AccountsCommand implements Command {
    @Override
    public int run(Layout layout, List<String> words) {
        Commands.only(words, "--json");
        List<DemoAccount> accounts = new AccountFile(layout.accounts()).read();
        if (accounts.isEmpty()) {
            throw new StartProblem("There are no demo accounts yet; the first ./run makes them.");
        }
        System.out.println(
                words.contains("--json")
                        ? AccountFile.json(accounts)
                        : table(layout, accounts) + System.lineSeparator() + newcomers());
        return 0;
    }

    /** 初回登録: what an office proves itself with. */
    private static String beforeRegistration(Layout layout) {
        return "An office before its registration (初回登録, /portal/register.xhtml):  " + DemoClaim.USER_ID + "  "
                + new Secrets(layout.keys()).claim();
    }

    private static String newcomers() {
        StringBuilder list = new StringBuilder(String.format(
                "%nPersons whom hidamari-staff can register (利用者を登録), 保険者番号 %s:%n", DemoNewcomers.INSURER));
        for (DemoNewcomers one : DemoNewcomers.ALL) {
            list.append(String.format("  %s  %s  %s  %s%n", one.insuredNo(), one.kana(), one.birthDate(), one.sex()));
        }
        return list.toString().stripTrailing();
    }

    public static String table(Layout layout, List<DemoAccount> accounts) {
        StringBuilder table = new StringBuilder(String.format(
                "%-15s %-28s %-14s %-36s %s%n", "login", "password", "role", "certificate", "its password"));
        for (DemoAccount account : accounts) {
            table.append(String.format(
                    "%-15s %-28s %-14s %-36s %s%n",
                    account.login(),
                    account.password(),
                    account.role(),
                    layout.project().relativize(account.certificate()),
                    account.certificatePassword()));
        }
        return table.append(String.format("%n%s", beforeRegistration(layout))).toString();
    }
}
