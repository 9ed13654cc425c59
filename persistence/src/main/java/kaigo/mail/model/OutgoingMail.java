package kaigo.mail.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import kaigo.account.model.SecretBox;

/**
 * 送信するメール: one row of the outbox. The Message-ID is fixed when it is queued: should the mail go out twice (killed
 * between acceptance and commit), the receiver's mail program knows it for the same.
 */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail {
    /** 送信状態 */
    public enum State {
        QUEUED,
        SENT,
        /** Tried too often; shown to the operator. */
        GIVEN_UP
    }

    private static final int MOST_ATTEMPTS = 12;

    @Id
    private Long id;

    @Column(name = "unique_key")
    private String uniqueKey;

    @Column(name = "message_id")
    private String messageId;

    private String recipient;
    private String subject;
    private String body;
    private boolean sealed;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.QUEUED;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_error")
    private String lastError;

    protected OutgoingMail() {}

    public long id() {
        return id;
    }

    public String messageId() {
        return messageId;
    }

    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    /** The text, of a sealed mail too. */
    public String body(SecretBox secrets) {
        return sealed
                ? new String(secrets.open(Base64.getDecoder().decode(body), purpose(uniqueKey)), StandardCharsets.UTF_8)
                : body;
    }

    /** A text that carries a code or a password, as it may stand in the database. */
    static String sealed(String body, String key, SecretBox secrets) {
        return Base64.getEncoder().encodeToString(secrets.seal(body.getBytes(StandardCharsets.UTF_8), purpose(key)));
    }

    private static String purpose(String key) {
        return "mail:" + key;
    }

    /** What a sealed mail said is nobody's any more. */
    private void forget() {
        if (sealed) {
            body = "";
        }
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String lastError() {
        return lastError;
    }

    /** The mail server accepted it. */
    public void accepted(Instant now) {
        attempts++;
        state = State.SENT;
        sentAt = now;
        lastError = null;
        forget();
    }

    /** 再送: tried again now, and as often as a new one. @throws NotRetryable when it has left or was emptied */
    public void retry(Instant now) {
        if (!isRetryable()) {
            throw new NotRetryable();
        }
        state = State.QUEUED;
        attempts = 0;
        nextAttemptAt = now;
    }

    /** Whether it didn't leave yet and still has its text. */
    public boolean isRetryable() {
        return state == State.QUEUED && attempts > 0 || state == State.GIVEN_UP && !body.isEmpty();
    }

    /** It didn't work: again after 1, 2, 4 … minutes, at last given up. The reason is the kind of failure, no address. */
    public void failed(String reason, Instant now) {
        attempts++;
        lastError = reason;
        state = attempts >= MOST_ATTEMPTS ? State.GIVEN_UP : State.QUEUED;
        if (state == State.GIVEN_UP) {
            forget();
        }
        nextAttemptAt = now.plus(Duration.ofMinutes(1L << Math.min(attempts - 1, 10)));
    }
}
