package kaigo.certificate.model;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * 証明書の検査 (RFC 5280 and what security.md adds): a list of named checks over one client certificate and the authority
 * that signed it (that both places of a certificate name one algorithm, Java's own parser asks). Nothing leaves the platform before all of them hold; the edge asks those that need no authority.
 */
public final class CertificateLint {
    /** Longest validity that leaves us, whatever the operator's setting says. */
    public static final int MOST_MONTHS = 39;

    private static final List<Check> CHECKS = List.of(
            shown("version-3", LintedCertificate::isVersion3),
            shown("serial-positive-64-to-160-bits", LintedCertificate::hasGoodSerial),
            shown("signature-sha-2", LintedCertificate::isSignedWithSha2),
            shown("key-strong-enough", LintedCertificate::hasStrongKey),
            shown("basic-constraints-critical-no-authority", LintedCertificate::isNoAuthority),
            shown("key-usage-critical-digital-signature", linted -> linted.hasKeyUsage(KeyUsage.digitalSignature)),
            shown("extended-key-usage-client-only", linted -> linted.hasPurpose(KeyPurposeId.id_kp_clientAuth)),
            shown("no-unknown-critical-extension", LintedCertificate::hasKnownCriticalExtensionsOnly),
            shown("subject-complete-and-encoded", LintedCertificate::hasGoodSubject),
            released("issuer-name-of-the-authority", LintedCertificate::namesItsIssuer),
            released("signature-of-the-authority", LintedCertificate::isSignedByIssuer),
            released("validity-within-the-authority", LintedCertificate::endsWithinIssuer),
            released("validity-not-too-long", linted -> linted.lastsAtMost(MOST_MONTHS)),
            released("validity-encoded-by-year", LintedCertificate::encodesTimesByYear),
            released("subject-key-identifier-of-the-key", LintedCertificate::identifiesItsKey),
            released("authority-key-identifier-of-the-authority", LintedCertificate::identifiesItsIssuer),
            released("revocation-list-address", LintedCertificate::saysWhereItsListIs),
            released("no-extension-twice-or-unexpected", LintedCertificate::hasExpectedExtensionsOnly));

    private CertificateLint() {}

    /** Names of the checks that fail before release; empty when it may leave. */
    public static List<String> findings(X509Certificate certificate, X509Certificate issuer) {
        return failing(certificate, issuer, CHECKS);
    }

    /** @throws CertificateUnfit naming the checks that failed */
    public static void requireClean(X509Certificate certificate, X509Certificate issuer) {
        List<String> findings = findings(certificate, issuer);
        if (!findings.isEmpty()) {
            throw new CertificateUnfit(findings);
        }
    }

    /** Whether a certificate that a connection shows is at least made as ours are; TLS has followed its chain. */
    static boolean isFitToShow(X509Certificate certificate) {
        return failing(
                        certificate,
                        null,
                        CHECKS.stream().filter(check -> !check.needsIssuer()).toList())
                .isEmpty();
    }

    /** Names of all checks, for the test that shows each of them fail. */
    static Set<String> names() {
        return CHECKS.stream().map(Check::name).collect(java.util.stream.Collectors.toSet());
    }

    private static List<String> failing(X509Certificate certificate, X509Certificate issuer, List<Check> checks) {
        LintedCertificate linted;
        try {
            linted = new LintedCertificate(certificate, issuer);
        } catch (CertificateEncodingException | RuntimeException unreadable) {
            return List.of("readable");
        }
        return checks.stream()
                .filter(check -> !check.holds(linted))
                .map(Check::name)
                .toList();
    }

    private static Check shown(String name, Predicate<LintedCertificate> rule) {
        return new Check(name, false, rule);
    }

    private static Check released(String name, Predicate<LintedCertificate> rule) {
        return new Check(name, true, rule);
    }

    private record Check(String name, boolean needsIssuer, Predicate<LintedCertificate> rule) {
        /** What can't even be read doesn't hold. */
        boolean holds(LintedCertificate linted) {
            try {
                return rule.test(linted);
            } catch (RuntimeException unreadable) {
                return false;
            }
        }
    }
}
