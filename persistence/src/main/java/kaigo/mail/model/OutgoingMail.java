package kaigo.mail.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

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

    public String body() {
        return body;
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
    }

    /** It didn't work: again after 1, 2, 4 … minutes, at last given up. The reason is the kind of failure, no address. */
    public void failed(String reason, Instant now) {
        attempts++;
        lastError = reason;
        state = attempts >= MOST_ATTEMPTS ? State.GIVEN_UP : State.QUEUED;
        nextAttemptAt = now.plus(Duration.ofMinutes(1L << Math.min(attempts - 1, 10)));
    }
}
