package kaigo.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kaigo.certificate.model.CertificateAuthority;
import kaigo.certificate.model.ClientCertificates;
import kaigo.time.SystemClock;

/**
 * 失効リストの公開: made from the register, kept for an hour or until the next revocation. Open to the world and no use case: no
 * right, no record.
 */
@ApplicationScoped
public class RevocationLists {
    private static final Duration COUNTS_FOR = Duration.ofDays(7);
    private static final Duration KEPT_FOR = Duration.ofHours(1);

    @Inject
    IssuingAuthority authorities;

    @Inject
    ClientCertificates certificates;

    @Inject
    SystemClock clock;

    private final Map<String, Made> kept = new ConcurrentHashMap<>();

    /** In DER. @throws AuthorityMissing when this server has no authority */
    @Transactional
    public byte[] current() {
        return of(authorities.current());
    }

    /** By the name that certificates carry; empty when no authority of ours has it. */
    @Transactional
    public Optional<byte[]> named(String listName) {
        return authorities.listedAs(listName).map(this::of);
    }

    private byte[] of(CertificateAuthority authority) {
        Instant now = clock.now();
        String stamp = certificates.revocationStamp();
        Made made = kept.get(authority.keyId());
        if (made == null
                || !made.stamp().equals(stamp)
                || made.at().plus(KEPT_FOR).isBefore(now)) {
            byte[] list = authority.revocationList(certificates.revocations(authority.keyId(), now), now, COUNTS_FOR);
            made = new Made(now, stamp, list);
            kept.put(authority.keyId(), made);
        }
        return made.list();
    }

    private record Made(Instant at, String stamp, byte[] list) {}
}
