package kaigo.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kaigo.refusal.model.Refusal;

/** 間をおいてください: too many failures of this name, certificate or address; nothing was checked, whoever asked. */
public class LoginThrottled extends Refusal {
    private static final long serialVersionUID = 1L;

    private static final long SECONDS_A_MINUTE = 60;

    private final String source;

    private LoginThrottled(String messageKey, long wait, String source) {
        super(messageKey, wait);
        this.source = source;
    }

    /** @param source whose attempts these are: a mark of the certificate, else of the address */
    static LoginThrottled until(Instant free, Instant now, String source) {
        long seconds = Math.max(1, Duration.between(now, free).plusMillis(999).toSeconds());
        return seconds <= SECONDS_A_MINUTE
                ? new LoginThrottled("refusal.loginThrottled", seconds, source)
                : new LoginThrottled(
                        "refusal.loginThrottledLong", (seconds + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE, source);
    }

    /** Nothing was checked, so nothing slows who asks on and on: what it costs is bounded. */
    @Override
    public Optional<String> floodSource() {
        return Optional.of(source);
    }
}
