package kaigo.certificate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.certificate.model.CertificateEvent;
import kaigo.certificate.model.EndingCertificate;
import kaigo.certificate.model.EndingCertificates;
import kaigo.time.SystemClock;

/** 期限のお知らせ: 90, 30 and 7 days before the end of a certificate, once each. */
@Stateless
public class CertificateReminding {
    private static final int AT_ONCE = 200;

    @Inject
    EndingCertificates ending;

    @Inject
    CertificateMails mails;

    @Inject
    CertificateHistory history;

    @Inject
    SystemClock clock;

    /** The next of them, in one transaction. @return how many mails were queued; 0 when all have been told */
    @Needs(Right.CERTIFICATE_REMIND)
    public int remindSome() {
        Instant now = clock.now();
        List<EndingCertificate> untold = ending.untold(now, AT_ONCE);
        Set<String> noted = new HashSet<>();
        for (EndingCertificate each : untold) {
            mails.ending(each);
            if (noted.add(each.serial())) {
                history.note(null, each.serial(), CertificateEvent.Kind.REMINDED, Integer.toString(each.days()));
            }
        }
        return untold.size();
    }
}
