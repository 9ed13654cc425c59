package kaigo.certificate;

import java.time.Instant;
import java.time.LocalDate;
import kaigo.account.model.OrganisationKind;
import kaigo.certificate.model.ApplicationState;
import kaigo.certificate.model.CertificateKind;

/** 証明書申請の一行. @param renews serial of the certificate that it takes over from, or null */
public record CertificateApplicationRow(
        long id,
        CertificateKind kind,
        OrganisationKind organisation,
        String number,
        String name,
        ApplicationState state,
        Instant appliedAt,
        int feeYen,
        LocalDate paidOn,
        Instant passwordUntil,
        int triesLeft,
        String renews,
        String serial) {

    public boolean waitsForFee() {
        return state == ApplicationState.APPLIED && feeYen > 0;
    }

    /** Whether the operator may release it now. */
    public boolean releasable() {
        return state.waitsForOperator() && !waitsForFee();
    }
}
