package kaigo.certificate;

import java.time.LocalDate;
import kaigo.account.model.OrganisationKind;

/**
 * 証明書の名義: whose certificate a connection shows.
 *
 * @param lastDay last day (in Japan) on which it counts
 * @param daysLeft whole days until then
 */
public record CertificateHolder(OrganisationKind kind, String number, String name, LocalDate lastDay, long daysLeft) {
    public boolean isOf(OrganisationKind otherKind, String otherNumber) {
        return kind == otherKind && number.equals(otherNumber);
    }
}
