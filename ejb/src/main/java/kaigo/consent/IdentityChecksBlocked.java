package kaigo.consent;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import kaigo.refusal.model.Refusal;
import kaigo.time.BusinessClock;

/** 本人確認の一時停止: too many tries have failed; the time says until when. */
public class IdentityChecksBlocked extends Refusal {
    private static final long serialVersionUID = 1L;

    public IdentityChecksBlocked(Instant until) {
        super(
                "refusal.identityChecksBlocked",
                DateTimeFormatter.ofPattern("H:mm")
                        .withZone(BusinessClock.JAPAN)
                        .format(until));
    }
}
