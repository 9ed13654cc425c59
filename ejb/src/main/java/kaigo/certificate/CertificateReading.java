package kaigo.certificate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Actor;
import kaigo.account.model.Right;
import kaigo.certificate.model.ApplicationRefused;
import kaigo.certificate.model.CertificateApplications;
import kaigo.certificate.model.CertificateKind;
import kaigo.certificate.model.ClientCertificate;
import kaigo.certificate.model.ClientCertificates;

/** 電子証明書の閲覧: what an organisation has, what it has applied for, and the history of each. */
@Stateless
public class CertificateReading {
    private static final int LINE = 64;

    @Inject
    CertificateAccess access;

    @Inject
    ClientCertificates certificates;

    @Inject
    CertificateApplications applications;

    @Inject
    CertificatePages pages;

    /** Of the actor's organisation. */
    @Needs(Right.CERTIFICATE_READ)
    public OwnCertificates own() {
        Actor actor = Actors.current();
        return new OwnCertificates(
                certificates.of(actor.organisation(), actor.organisationNo()).stream()
                        .map(pages::row)
                        .toList(),
                applications.openOf(actor.organisation(), actor.organisationNo()).stream()
                        .map(pages::row)
                        .toList(),
                CertificateKind.of(actor.organisation()));
    }

    @Needs(Right.CERTIFICATE_READ)
    public CertificateView certificate(String serial) {
        return pages.view(access.certificate(serial));
    }

    @Needs(Right.CERTIFICATE_READ)
    public CertificateApplicationView application(long id) {
        return pages.view(access.seenApplication(id));
    }

    /** The certificate once more, in PEM: no secret, unlike its key. */
    @Needs(Right.CERTIFICATE_READ)
    public IssuedFile pem(String serial) {
        ClientCertificate certificate = access.certificate(serial);
        if (certificate.encoded() == null) {
            throw ApplicationRefused.unknown();
        }
        String body = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(certificate.encoded());
        String pem = "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
        return new IssuedFile(
                "kaigo-" + certificate.organisationNo() + "-" + serial.substring(0, 8) + ".pem",
                "application/x-pem-file",
                pem.getBytes(StandardCharsets.US_ASCII));
    }
}
