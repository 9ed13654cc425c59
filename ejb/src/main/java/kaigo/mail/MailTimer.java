package kaigo.mail;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.mail.model.Outbox;
import kaigo.time.BusinessClock;

/** メール送信の定時処理: looks into the outbox every few seconds; on two nodes each mail is taken by one. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTimer {
    private static final int AT_ONCE = 200;

    @Inject
    Outbox outbox;

    @EJB
    MailSending sending;

    @Inject
    BusinessClock clock;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void send() throws Exception {
        List<Long> due = outbox.due(clock.now(), AT_ONCE);
        if (!due.isEmpty()) {
            Actors.as(Actor.system("mail", UUID.randomUUID().toString()), () -> {
                due.forEach(sending::send);
                return null;
            });
        }
    }
}
