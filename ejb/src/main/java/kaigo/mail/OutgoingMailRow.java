package kaigo.mail;

import java.time.Instant;
import kaigo.mail.model.OutgoingMail;

/** 送信箱の一行, for the operator: no text, which is the receiver's. */
public record OutgoingMailRow(
        long id,
        String recipient,
        String subject,
        OutgoingMail.State state,
        int attempts,
        Instant queuedAt,
        Instant sentAt,
        String lastError,
        boolean retryable) {}
