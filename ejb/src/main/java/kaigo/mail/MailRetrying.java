package kaigo.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.mail.model.Outbox;
import kaigo.time.BusinessClock;

/** メールの再送: the operator has a mail that waits or was given up tried again now. */
@Stateless
public class MailRetrying {
    @Inject
    Outbox outbox;

    @Inject
    BusinessClock clock;

    /** @throws kaigo.mail.model.NotRetryable when it has left, or was emptied when it was given up */
    @Needs(Right.MAIL_RETRY)
    public void retry(long id) {
        outbox.locked(id).retry(clock.now());
    }
}
