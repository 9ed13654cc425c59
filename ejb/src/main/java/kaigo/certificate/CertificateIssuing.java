package kaigo.certificate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.certificate.CertificateReserving.Reservation;
import kaigo.certificate.model.CertificateAuthority;
import kaigo.certificate.model.CertificateEvent;
import kaigo.certificate.model.CertificateLint;
import kaigo.certificate.model.CertificateRequest;
import kaigo.certificate.model.ClientCertificates;
import kaigo.certificate.model.IssuingPassword;
import kaigo.certificate.model.KeyFile;

/**
 * 電子証明書の発行: the 発行用パスワード buys one certificate, with a key made here (PKCS#12) or for a key made elsewhere (CSR). The
 * serial stands in the register before the authority signs, and what it signed is linted before it leaves.
 */
@Stateless
public class CertificateIssuing {
    @Inject
    IssuingAuthority authorities;

    @Inject
    CertificateReserving reserving;

    @Inject
    ClientCertificates certificates;

    /** PKCS#12, opened by the password just typed; the private key is kept nowhere. */
    @Needs(Right.CERTIFICATE_ISSUE)
    public IssuedFile withKey(long applicationId, String typedPassword) {
        CertificateAuthority authority = authorities.current();
        char[] password = IssuingPassword.typed(typedPassword);
        Reservation reservation = reserving.reserve(applicationId, password, CertificateEvent.Kind.ISSUED_WITH_KEY);
        KeyPair keys = KeyFile.newKeyPair();
        X509Certificate certificate = sign(applicationId, reservation, keys.getPublic(), authority);
        return new IssuedFile(
                fileName(reservation, ".p12"),
                "application/x-pkcs12",
                authority.pkcs12(reservation.subject().number(), keys, certificate, password));
    }

    /** The certificate with its chain in PEM, for the key in the request; the names in it are ours, not the request's. */
    @Needs(Right.CERTIFICATE_ISSUE)
    public IssuedFile forRequest(long applicationId, String typedPassword, InputStream request) throws IOException {
        CertificateAuthority authority = authorities.current();
        CertificateRequest read = CertificateRequest.read(request);
        Reservation reservation = reserving.reserve(
                applicationId, IssuingPassword.typed(typedPassword), CertificateEvent.Kind.ISSUED_FOR_REQUEST);
        X509Certificate certificate = sign(applicationId, reservation, read.key(), authority);
        String chain = KeyFile.pem(certificate) + KeyFile.pem(authority.certificate()) + KeyFile.pem(authority.root());
        return new IssuedFile(
                fileName(reservation, ".pem"), "application/x-pem-file", chain.getBytes(StandardCharsets.US_ASCII));
    }

    /** When signing or the lint fails, the reservation is given back and the failure goes on to the record. */
    private X509Certificate sign(
            long applicationId, Reservation reservation, PublicKey key, CertificateAuthority authority) {
        try {
            X509Certificate certificate =
                    authority.client(reservation.subject(), reservation.serial(), key, reservation.validity());
            CertificateLint.requireClean(certificate, authority.certificate());
            certificates.find(reservation.serial()).orElseThrow().signed(certificate, authority.keyId());
            return certificate;
        } catch (RuntimeException failure) {
            reserving.giveBack(applicationId, reservation.serial());
            throw failure;
        }
    }

    private static String fileName(Reservation reservation, String ending) {
        return "kaigo-" + reservation.subject().number() + "-"
                + reservation.serial().hex().substring(0, 8) + ending;
    }
}
