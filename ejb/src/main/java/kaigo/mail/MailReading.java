package kaigo.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.mail.model.Outbox;
import kaigo.mail.model.OutgoingMail;

/** 送信箱の閲覧: which mails left, wait, or were given up. */
@Stateless
public class MailReading {
    private static final int MOST = 200;

    @Inject
    Outbox outbox;

    /** How many mails wait, left, or were given up. */
    @Needs(Right.MAIL_READ)
    public Map<OutgoingMail.State, Long> counts() {
        return outbox.counts();
    }

    /** The newest mails in this state, or of all when it is null. */
    @Needs(Right.MAIL_READ)
    public List<OutgoingMailRow> recent(OutgoingMail.State state) {
        return outbox.newest(state, MOST).stream()
                .map(mail -> new OutgoingMailRow(
                        mail.id(),
                        mail.recipient(),
                        mail.subject(),
                        mail.state(),
                        mail.attempts(),
                        mail.queuedAt(),
                        mail.sentAt(),
                        mail.lastError(),
                        mail.isRetryable()))
                .toList();
    }
}
