package kaigo.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;

/**
 * メールの確認コード: the newest one of an account: six digits, ten minutes, one use. Below AAL2 (NIST SP 800-63B doesn't
 * count mail as a second factor), so off until the operator switches it on ({@code Setting.MAIL_CODE}).
 */
@Entity
@Table(name = "mail_code")
public class MailCode {
    public static final Duration LIFE = Duration.ofMinutes(10);

    /** So many mails an hour: enough for a slow mail server, too few to fill a mailbox. */
    public static final int MOST_AN_HOUR = 5;

    private static final Duration HOUR = Duration.ofHours(1);

    @Id
    @Column(name = "account_id")
    private long accountId;

    private String mark;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "hour_began_at")
    private Instant hourBeganAt;

    @Column(name = "sent_in_hour")
    private int sentInHour;

    protected MailCode() {} // JPA

    MailCode(long accountId, Instant now) {
        this.accountId = accountId;
        this.hourBeganAt = now;
        this.expiresAt = now;
    }

    /** The new code takes the place of any former one. @return false when this hour's mails are used up */
    public boolean renew(String code, SecretBox secrets, Instant now) {
        if (!now.isBefore(hourBeganAt.plus(HOUR))) {
            hourBeganAt = now;
            sentInHour = 0;
        }
        if (sentInHour >= MOST_AN_HOUR) {
            return false;
        }
        sentInHour++;
        mark = secrets.mark(code, purpose());
        expiresAt = now.plus(LIFE);
        return true;
    }

    /** True once for the newest code, within its life. */
    public boolean accepts(String code, SecretBox secrets, Instant now) {
        boolean right = mark != null
                && now.isBefore(expiresAt)
                && MessageDigest.isEqual(bytes(mark), bytes(secrets.mark(code, purpose())));
        if (right) {
            mark = null;
        }
        return right;
    }

    private String purpose() {
        return "mail-code:" + accountId;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
