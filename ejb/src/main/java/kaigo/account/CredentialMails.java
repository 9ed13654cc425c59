package kaigo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kaigo.account.model.Account;
import kaigo.document.Template;
import kaigo.mail.model.Outbox;
import kaigo.time.BusinessClock;
import kaigo.time.SystemClock;

/**
 * ログイン手段の通知メール: whoever owns an account learns when one of its ways in has changed, queued in the change's own
 * transaction. Nothing secret stands in them. The first line of a text is the subject.
 */
@ApplicationScoped
class CredentialMails {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy年M月d日 H時m分");

    @Inject
    Outbox outbox;

    @Inject
    SystemClock clock;

    @Inject
    BusinessClock business;

    void passwordChanged(Account account) {
        queue(account, "password-changed", Map.of());
    }

    void authenticatorChanged(Account account) {
        queue(account, "authenticator-changed", Map.of());
    }

    void recoveryCodesMade(Account account) {
        queue(account, "recovery-codes-made", Map.of());
    }

    void recoveryCodeUsed(Account account, int left) {
        queue(account, "recovery-code-used", Map.of("left", Integer.toString(left)));
    }

    private void queue(Account account, String name, Map<String, String> more) {
        String recipient = account.person().mail();
        if (recipient == null || recipient.isBlank()) {
            return;
        }
        Map<String, String> values = new HashMap<>(more);
        values.put("name", account.person().name());
        values.put("when", when(clock.now()));
        String text =
                Template.of(CredentialMails.class, "mail/" + name + ".txt").text(values);
        int end = text.indexOf('\n');
        outbox.queue(
                name + "-" + UUID.randomUUID(),
                recipient,
                text.substring(0, end),
                text.substring(end).strip(),
                business.now());
    }

    private static String when(Instant instant) {
        return WHEN.format(instant.atZone(BusinessClock.JAPAN));
    }
}
