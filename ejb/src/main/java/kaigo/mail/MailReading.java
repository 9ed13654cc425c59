package kaigo.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.mail.model.Outbox;

/** 送信箱の閲覧: which mails left, wait, or were given up. */
@Stateless
public class MailReading {
    private static final int MOST = 200;

    @Inject
    Outbox outbox;

    /** The newest mails. */
    @Needs(Right.MAIL_READ)
    public List<OutgoingMailRow> recent() {
        return outbox.newest(MOST).stream()
                .map(mail -> new OutgoingMailRow(
                        mail.recipient(),
                        mail.subject(),
                        mail.state(),
                        mail.attempts(),
                        mail.queuedAt(),
                        mail.sentAt(),
                        mail.lastError()))
                .toList();
    }
}
