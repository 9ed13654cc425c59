package kaigo.account;

import java.time.Duration;
import java.time.Instant;
import kaigo.refusal.model.Refusal;

/** 間をおいてください: too many failures of this name, certificate or address; nothing was checked, whoever asked. */
public class LoginThrottled extends Refusal {
    private static final long serialVersionUID = 1L;

    private static final long SECONDS_A_MINUTE = 60;

    private LoginThrottled(String messageKey, long wait) {
        super(messageKey, wait);
    }

    static LoginThrottled until(Instant free, Instant now) {
        long seconds = Math.max(1, Duration.between(now, free).plusMillis(999).toSeconds());
        return seconds <= SECONDS_A_MINUTE
                ? new LoginThrottled("refusal.loginThrottled", seconds)
                : new LoginThrottled("refusal.loginThrottledLong", (seconds + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE);
    }
}
