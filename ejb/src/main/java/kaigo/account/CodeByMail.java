package kaigo.account;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import kaigo.account.LoginRefused.Reason;
import kaigo.account.model.Account;
import kaigo.account.model.Accounts;
import kaigo.account.model.MailCodes;
import kaigo.account.model.Right;
import kaigo.account.model.SecretBox;
import kaigo.document.Template;
import kaigo.setting.model.Setting;
import kaigo.setting.model.Settings;
import kaigo.time.SystemClock;

/**
 * メールの確認コード: when the operator allows it. Sent at once and not by the outbox, whose table would hold the code in
 * plain; the sender waits in front of the screen anyhow.
 */
@Stateless
public class CodeByMail {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;

    @Resource(lookup = "java:jboss/mail/Kaigo")
    Session session;

    @Inject
    Accounts accounts;

    @Inject
    Entrance entrance;

    @Inject
    MailCodes mailCodes;

    @Inject
    Settings settings;

    @Inject
    SecretBox secrets;

    @Inject
    SystemClock clock;

    /** Whether the code step offers it to this account: switched on, enrolled, with an address. */
    @Needs(Right.LOG_IN)
    public boolean isOffered(long accountId) {
        return accounts.find(accountId).filter(this::mayReceive).isPresent();
    }

    /** 送る: a new code, the only one that counts from now on. */
    @Needs(Right.LOG_IN)
    public void send(long accountId) {
        Account account = accounts.locked(accountId).orElseThrow(() -> LoginRefused.atCode(Reason.UNKNOWN_ACCOUNT));
        Actors.nowIs(Actors.current().claimingToBe(account.id(), account.organisation(), account.organisationNo()));
        entrance.requireOpenTo(account);
        Instant now = clock.now();
        if (!mayReceive(account) || !account.opensAt(now)) {
            throw CredentialRefused.noMailCode();
        }
        String code = String.format("%06d", RANDOM.nextInt(CODES));
        if (!mailCodes.ofOrNew(accountId, now).renew(code, secrets, now)) {
            throw CredentialRefused.tooManyMailCodes();
        }
        post(account, code, now);
    }

    private boolean mayReceive(Account account) {
        String mail = account.person().mail();
        return settings.isOn(Setting.MAIL_CODE) && account.isEnrolled() && mail != null && !mail.isBlank();
    }

    private void post(Account account, String code, Instant now) {
        String text = Template.of(CodeByMail.class, "mail/code.txt")
                .text(Map.of("name", account.person().name(), "code", code));
        int end = text.indexOf('\n');
        try {
            MimeMessage message = new MimeMessage(session);
            message.setFrom();
            message.setRecipient(
                    Message.RecipientType.TO,
                    new InternetAddress(account.person().mail(), true));
            message.setSubject(text.substring(0, end), "UTF-8");
            message.setText(text.substring(end).strip(), "UTF-8");
            message.setSentDate(Date.from(now));
            Transport.send(message);
        } catch (MessagingException failure) {
            CredentialRefused refused = CredentialRefused.mailNotSent();
            refused.initCause(failure);
            throw refused;
        }
    }
}
