package kaigo.certificate.model;

import kaigo.account.model.OrganisationKind;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * 証明書の名義: the organisation that a client certificate stands for.
 *
 * @param kind kind of the organisation
 * @param number its number: office, institution or insurer number, or CENTRAL
 * @param name its name
 */
public record CertificateSubject(OrganisationKind kind, String number, String name) {
    /** RFC 5280, appendix A.1: ub-organization-name. */
    private static final int LONGEST_NAME = 64;

    /** C=JP, O=name, OU=kind, CN=number. */
    X500Name distinguishedName() {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "JP")
                .addRDN(BCStyle.O, shortened())
                .addRDN(BCStyle.OU, kind.name())
                .addRDN(BCStyle.CN, number)
                .build();
    }

    private String shortened() {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    @Override
    public String toString() {
        return distinguishedName().toString();
    }
}
