package kaigo.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** システム時計: real time, for one-time passwords, certificates, sessions, throttles, access and audit records, seals. */
@ApplicationScoped
public class SystemClock {
    public Instant now() {
        return Instant.now();
    }
}
