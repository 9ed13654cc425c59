package kaigo.account.it;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaigo.it.RunningSystem;
import kaigo.starter.mail.MailBox;

/** The mails that have really arrived for an address. */
public final class Letters {
    private static final int SECONDS = 40;
    private static final Pattern CODE = Pattern.compile("確認コード　(\\d{6})");
    private static final Pattern PASSWORD = Pattern.compile("初期パスワード　(\\S+)");

    private Letters() {}

    /** The code in the mails for this address, which may take a moment to come. */
    static String codeFor(String address) throws Exception {
        return await(address, CODE);
    }

    static String initialPasswordFor(String address) throws Exception {
        return await(address, PASSWORD);
    }

    /** Waits until all of these have arrived for the address, in its mails' subjects or texts. */
    public static void awaitAll(String address, String... texts) throws Exception {
        for (String text : texts) {
            await(address, Pattern.compile("(" + Pattern.quote(text) + ")"));
        }
    }

    private static String await(String address, Pattern pattern) throws Exception {
        for (int i = 0; i < SECONDS; i++) {
            Matcher found = pattern.matcher(allFor(address));
            if (found.find()) {
                return found.group(1);
            }
            Thread.sleep(Duration.ofSeconds(1).toMillis());
        }
        throw new AssertionError("no mail for " + address + " with " + pattern);
    }

    private static String allFor(String address) throws Exception {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        new MailBox(RunningSystem.get().layout().mail())
                .show(Optional.of(address), new PrintStream(text, true, StandardCharsets.UTF_8));
        return text.toString(StandardCharsets.UTF_8);
    }
}
