package kaigo.mail;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.account.model.SecretBox;
import kaigo.mail.model.Outbox;
import kaigo.mail.model.OutgoingMail;
import kaigo.time.BusinessClock;
import kaigo.time.SystemClock;

/** メールの送信: one mail a transaction, so that it counts as sent exactly when the mail server has accepted it. */
@Stateless
public class MailSending {
    @Resource(lookup = "java:jboss/mail/Kaigo")
    Session session;

    @Inject
    Outbox outbox;

    @Inject
    SecretBox secrets;

    @Inject
    BusinessClock clock;

    @Inject
    SystemClock system;

    /** A failure stays with the mail, which is tried again later. */
    @Needs(Right.MAIL_SEND)
    public void send(long id) {
        OutgoingMail mail = outbox.take(id);
        if (mail == null) {
            return;
        }
        try {
            Transport.send(message(mail));
            mail.accepted(clock.now());
        } catch (MessagingException failure) {
            mail.failed(failure.getClass().getSimpleName(), clock.now());
        }
    }

    private MimeMessage message(OutgoingMail mail) throws MessagingException {
        MimeMessage message = new FixedMessage(session, mail.messageId());
        message.setFrom();
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(mail.subject(), "UTF-8");
        message.setText(mail.body(secrets), "UTF-8");
        message.setSentDate(Date.from(system.now()));
        return message;
    }

    /** Keeps the outbox's Message-ID, which JavaMail would replace by one of its own. */
    private static final class FixedMessage extends MimeMessage {
        private final String id;

        FixedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
