package kaigo.refusal.model;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Optional;

/**
 * 業務上の拒否: a rule refused what was asked. The message is a key of the bundle {@code kaigo.messages}, so no personal
 * data can stand in it; {@link #arguments()} fill the sentence's places.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;

    protected Refusal(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = List.of(arguments);
    }

    /** Key of the sentence in the bundle: what happened, where, what to do. */
    public String messageKey() {
        return getMessage();
    }

    /** What the audit record says; more than the sentence where the person must not learn the reason. */
    public String recordedAs() {
        return messageKey();
    }

    /** Whom it is counted for when it comes in a flood, of which not each is recorded; empty: each has its record. */
    public Optional<String> floodSource() {
        return Optional.empty();
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
