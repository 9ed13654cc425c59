package kaigo.mail.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kaigo.account.model.SecretBox;

/** 送信箱: queues each mail once by its key, and gives the sender what is due. */
@ApplicationScoped
public class Outbox {
    private static final String INSERT = """
            INSERT INTO outgoing_mail (id, unique_key, message_id, recipient, subject, body, sealed, queued_at, state,
                                       next_attempt_at)
            VALUES (nextval('outgoing_mail_id'), ?, ?, ?, ?, ?, ?, ?, 'QUEUED', ?) ON CONFLICT (unique_key) DO NOTHING
            """;

    private static final String INSERT_MANY = """
            INSERT INTO outgoing_mail (id, unique_key, message_id, recipient, subject, body, sealed, queued_at, state,
                                       next_attempt_at)
            SELECT nextval('outgoing_mail_id'), m.key, '<' || m.key || '@kaigo.example>', m.recipient, m.subject, m.body,
                   false, cast(?1 AS timestamptz), 'QUEUED', cast(?1 AS timestamptz)
            FROM unnest(?2, ?3, ?4, ?5) AS m(key, recipient, subject, body) ON CONFLICT (unique_key) DO NOTHING
            """;

    @PersistenceContext
    EntityManager entities;

    /** Queues a mail; the second time with the same key changes nothing. */
    public void queue(String key, String recipient, String subject, String body, Instant now) {
        insert(key, recipient, subject, body, false, now);
    }

    /** Queues many mails in one statement; those whose key is there already change nothing. */
    public void queueAll(List<QueuedMail> mails, Instant now) {
        entities.createNativeQuery(INSERT_MANY)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, column(mails, QueuedMail::key))
                .setParameter(3, column(mails, QueuedMail::recipient))
                .setParameter(4, column(mails, QueuedMail::subject))
                .setParameter(5, column(mails, QueuedMail::body))
                .executeUpdate();
    }

    private static String[] column(List<QueuedMail> mails, Function<QueuedMail, String> value) {
        return mails.stream().map(value).toArray(String[]::new);
    }

    /** Queues a mail that carries a code or a password: sealed until it leaves, emptied then. */
    public void queueSecret(String key, String recipient, String subject, String body, SecretBox secrets, Instant now) {
        insert(key, recipient, subject, OutgoingMail.sealed(body, key, secrets), true, now);
    }

    /** Queues a mail in a transaction of plain JDBC, of what is done in sets. */
    public static void queue(Connection connection, QueuedMail mail, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, mail.key());
            insert.setString(2, "<" + mail.key() + "@kaigo.example>");
            insert.setString(3, mail.recipient());
            insert.setString(4, mail.subject());
            insert.setString(5, mail.body());
            insert.setBoolean(6, false);
            insert.setTimestamp(7, Timestamp.from(now));
            insert.setTimestamp(8, Timestamp.from(now));
            insert.executeUpdate();
        }
    }

    private void insert(String key, String recipient, String subject, String body, boolean sealed, Instant now) {
        entities.createNativeQuery(INSERT)
                .setParameter(1, key)
                .setParameter(2, "<" + key + "@kaigo.example>")
                .setParameter(3, recipient)
                .setParameter(4, subject)
                .setParameter(5, body)
                .setParameter(6, sealed)
                .setParameter(7, Timestamp.from(now))
                .setParameter(8, Timestamp.from(now))
                .executeUpdate();
    }

    /** Ids of mails to send now, oldest first. */
    public List<Long> due(Instant now, int atMost) {
        return entities.createQuery(
                        "SELECT m.id FROM OutgoingMail m WHERE m.state = :queued AND m.nextAttemptAt <= :now"
                                + " ORDER BY m.id",
                        Long.class)
                .setParameter("queued", OutgoingMail.State.QUEUED)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The mail, locked for this sender; null when another one has it already or it has left. */
    public OutgoingMail take(long id) {
        List<?> free = entities.createNativeQuery(
                        "SELECT id FROM outgoing_mail WHERE id = ? AND state = 'QUEUED' FOR UPDATE SKIP LOCKED")
                .setParameter(1, id)
                .getResultList();
        return free.isEmpty() ? null : entities.find(OutgoingMail.class, id, LockModeType.NONE);
    }

    /** The newest in this state, or of all when it is null. */
    public List<OutgoingMail> newest(OutgoingMail.State state, int atMost) {
        return entities.createQuery(
                        "SELECT m FROM OutgoingMail m WHERE (:all = TRUE OR m.state = :state) ORDER BY m.id DESC",
                        OutgoingMail.class)
                .setParameter("all", state == null)
                .setParameter("state", state == null ? OutgoingMail.State.QUEUED : state)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** How many there are in each state. */
    public Map<OutgoingMail.State, Long> counts() {
        Map<OutgoingMail.State, Long> counts = new EnumMap<>(OutgoingMail.State.class);
        for (OutgoingMail.State state : OutgoingMail.State.values()) {
            counts.put(state, 0L);
        }
        for (Object row : entities.createNativeQuery("SELECT state, count(*) FROM outgoing_mail GROUP BY state")
                .getResultList()) {
            counts.put(
                    OutgoingMail.State.valueOf((String) ((Object[]) row)[0]),
                    ((Number) ((Object[]) row)[1]).longValue());
        }
        return counts;
    }

    /** One mail, locked against the sender. @throws NotRetryable when there is none */
    public OutgoingMail locked(long id) {
        OutgoingMail mail = entities.find(OutgoingMail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mail == null) {
            throw new NotRetryable();
        }
        return mail;
    }
}
