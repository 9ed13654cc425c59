package kaigo.mail.model;

import kaigo.refusal.model.Refusal;

/** 再送できない: the mail has left, doesn't exist, or carried a code that is nobody's any more. */
public class NotRetryable extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotRetryable() {
        super("refusal.mailNotRetryable");
    }
}
