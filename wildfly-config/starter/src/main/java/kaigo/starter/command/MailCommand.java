package kaigo.starter.command;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import kaigo.starter.Layout;
import kaigo.starter.mail.MailBox;

/** メールの表示: all mails of the demo, or those to one address. */
final class MailCommand implements Command {
    @Override
    public int run(Layout layout, List<String> words) throws Exception {
        Commands.atMostOne(words);
        Optional<String> address = words.stream().findFirst();
        int shown = Files.isDirectory(layout.mail()) ? new MailBox(layout.mail()).show(address, System.out) : 0;
        if (shown == 0) {
            System.out.println(address.map(to -> "No mail to " + to + ".").orElse("No mail."));
        }
        return 0;
    }
}
