package kaigo.certificate.model;

import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1PrintableString;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/** 検査される証明書: one certificate as it is encoded, and what {@link CertificateLint} asks of it. */
final class LintedCertificate {
    private static final int LEAST_SERIAL_BITS = 64;
    private static final int MOST_SERIAL_OCTETS = 20;
    private static final int LONGEST_NAME = 64;
    /** RFC 5280 4.1.2.5: dates through 2049 as UTCTime, later ones as GeneralizedTime. */
    private static final int LAST_UTC_YEAR = 2049;

    private static final Set<ASN1ObjectIdentifier> SIGNATURES = Set.of(
            X9ObjectIdentifiers.ecdsa_with_SHA256,
            X9ObjectIdentifiers.ecdsa_with_SHA384,
            PKCSObjectIdentifiers.sha256WithRSAEncryption,
            PKCSObjectIdentifiers.sha384WithRSAEncryption);

    private static final Set<ASN1ObjectIdentifier> CRITICAL = Set.of(Extension.basicConstraints, Extension.keyUsage);

    private static final Set<ASN1ObjectIdentifier> EXPECTED = Set.of(
            Extension.basicConstraints,
            Extension.keyUsage,
            Extension.extendedKeyUsage,
            Extension.subjectKeyIdentifier,
            Extension.authorityKeyIdentifier,
            Extension.cRLDistributionPoints);

    private static final List<ASN1ObjectIdentifier> NAMES = List.of(BCStyle.C, BCStyle.O, BCStyle.OU, BCStyle.CN);

    private final X509Certificate certificate;
    private final X509CertificateHolder holder;
    private final X509Certificate issuer;

    /** @param issuer null at the edge, where no check asks for it */
    LintedCertificate(X509Certificate certificate, X509Certificate issuer) throws CertificateEncodingException {
        this.certificate = certificate;
        this.holder = new JcaX509CertificateHolder(certificate);
        this.issuer = issuer;
    }

    boolean isVersion3() {
        return holder.getVersionNumber() == 3;
    }

    boolean hasGoodSerial() {
        return holder.getSerialNumber().signum() > 0
                && holder.getSerialNumber().bitLength() >= LEAST_SERIAL_BITS
                && holder.getSerialNumber().toByteArray().length <= MOST_SERIAL_OCTETS;
    }

    boolean isSignedWithSha2() {
        return SIGNATURES.contains(holder.getSignatureAlgorithm().getAlgorithm());
    }

    boolean hasStrongKey() {
        return KeyStrength.suffices(holder.getSubjectPublicKeyInfo());
    }

    boolean isNoAuthority() {
        BasicConstraints constraints = BasicConstraints.fromExtensions(holder.getExtensions());
        return isCritical(Extension.basicConstraints)
                && !constraints.isCA()
                && constraints.getPathLenConstraint() == null;
    }

    boolean hasKeyUsage(int bits) {
        return isCritical(Extension.keyUsage)
                && KeyUsage.fromExtensions(holder.getExtensions()).equals(new KeyUsage(bits));
    }

    boolean hasPurpose(KeyPurposeId only) {
        return Arrays.equals(
                ExtendedKeyUsage.fromExtensions(holder.getExtensions()).getUsages(), new KeyPurposeId[] {only});
    }

    boolean hasKnownCriticalExtensionsOnly() {
        return CRITICAL.containsAll(holder.getCriticalExtensionOIDs());
    }

    boolean hasExpectedExtensionsOnly() {
        return EXPECTED.equals(Set.of(holder.getExtensions().getExtensionOIDs()));
    }

    /** C, O, OU, CN, each once; the country as PrintableString, the others in UTF-8 or printable, none too long. */
    boolean hasGoodSubject() {
        RDN[] names = holder.getSubject().getRDNs();
        return Arrays.stream(names)
                        .map(rdn -> rdn.getFirst().getType())
                        .toList()
                        .equals(NAMES)
                && Arrays.stream(names).allMatch(LintedCertificate::isWellEncoded);
    }

    private static boolean isWellEncoded(RDN name) {
        ASN1Encodable value = name.getFirst().getValue();
        if (name.isMultiValued()) {
            return false;
        }
        if (name.getFirst().getType().equals(BCStyle.C)) {
            return value instanceof ASN1PrintableString country
                    && country.getString().matches("[A-Z]{2}");
        }
        String text = value instanceof ASN1UTF8String utf8
                ? utf8.getString()
                : value instanceof ASN1PrintableString printable ? printable.getString() : "";
        return !text.isBlank() && text.codePointCount(0, text.length()) <= LONGEST_NAME;
    }

    /** Byte for byte, as chains are followed. */
    boolean namesItsIssuer() {
        return Arrays.equals(
                certificate.getIssuerX500Principal().getEncoded(),
                issuer.getSubjectX500Principal().getEncoded());
    }

    boolean isSignedByIssuer() {
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException notSigned) {
            return false;
        }
    }

    boolean endsWithinIssuer() {
        return !certificate.getNotAfter().after(issuer.getNotAfter())
                && !certificate.getNotBefore().before(issuer.getNotBefore());
    }

    boolean lastsAtMost(int months) {
        Instant begin = certificate.getNotBefore().toInstant();
        Instant end = certificate.getNotAfter().toInstant();
        Instant longest =
                begin.atZone(ZoneOffset.UTC).plusMonths(months).plusDays(2).toInstant();
        return begin.isBefore(end) && !end.isAfter(longest);
    }

    boolean encodesTimesByYear() {
        return isEncodedByYear(holder.toASN1Structure().getStartDate())
                && isEncodedByYear(holder.toASN1Structure().getEndDate());
    }

    private static boolean isEncodedByYear(Time time) {
        int year = time.getDate().toInstant().atZone(ZoneOffset.UTC).getYear();
        return time.toASN1Primitive() instanceof ASN1UTCTime == year <= LAST_UTC_YEAR;
    }

    boolean identifiesItsKey() {
        byte[] identifier =
                SubjectKeyIdentifier.fromExtensions(holder.getExtensions()).getKeyIdentifier();
        return Arrays.equals(
                identifier,
                RootAuthority.extensions()
                        .createSubjectKeyIdentifier(holder.getSubjectPublicKeyInfo())
                        .getKeyIdentifier());
    }

    boolean identifiesItsIssuer() {
        return Arrays.equals(
                AuthorityKeyIdentifier.fromExtensions(holder.getExtensions()).getKeyIdentifierOctets(),
                RootAuthority.extensions()
                        .createSubjectKeyIdentifier(issuer.getPublicKey())
                        .getKeyIdentifier());
    }

    boolean saysWhereItsListIs() {
        DistributionPointName point = CRLDistPoint.getInstance(
                        holder.getExtension(Extension.cRLDistributionPoints).getParsedValue())
                .getDistributionPoints()[0]
                .getDistributionPoint();
        GeneralName address = GeneralNames.getInstance(point.getName()).getNames()[0];
        return address.getTagNo() == GeneralName.uniformResourceIdentifier
                && address.getName().toString().matches("https?://\\S+\\.crl");
    }

    private boolean isCritical(ASN1ObjectIdentifier extension) {
        return holder.getExtension(extension).isCritical();
    }
}
