package kaigo.mail.model;

/**
 * 送るメール: one on its way into the outbox.
 *
 * @param key queues it once
 */
public record QueuedMail(String key, String recipient, String subject, String body) {}
