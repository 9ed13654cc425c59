package kaigo.certificate;

import java.time.Instant;
import java.time.LocalDate;
import kaigo.account.model.OrganisationKind;
import kaigo.certificate.model.CertificateKind;
import kaigo.certificate.model.RevocationReason;
import kaigo.certificate.model.Standing;

/**
 * 電子証明書の一行.
 *
 * @param lastDay last day in Japan on which it counts
 * @param daysLeft whole days until then; negative when it is past
 */
public record CertificateRow(
        String serial,
        CertificateKind kind,
        OrganisationKind organisation,
        String number,
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        long daysLeft,
        Standing standing,
        Instant issuedAt,
        Instant revokedAt,
        RevocationReason reason) {

    /** Enough of the serial to tell it from others of the same organisation. */
    public String shortSerial() {
        return serial.substring(0, Math.min(8, serial.length())).toUpperCase(java.util.Locale.ROOT);
    }

    /** Whether it opens the services listener today. */
    public boolean counts() {
        return standing == Standing.VALID || standing == Standing.ENDING;
    }

    public boolean renewable() {
        return standing == Standing.ENDING;
    }

    /** Whether there is something to revoke. */
    public boolean revocable() {
        return counts() || standing == Standing.NOT_YET || standing == Standing.UNSIGNED;
    }
}
