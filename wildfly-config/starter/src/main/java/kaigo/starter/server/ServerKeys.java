package kaigo.starter.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kaigo.certificate.model.CertificateAuthority;
import kaigo.certificate.model.CertificateRegister;
import kaigo.certificate.model.KeyFile;
import kaigo.certificate.model.RootAuthority;
import kaigo.certificate.model.Validity;
import kaigo.starter.database.DatabaseAccess;
import kaigo.starter.secret.Secrets;

/**
 * 見本の鍵: the authority of a demo, founded at its first start, and what the two listeners need of it. A production server
 * never gets here: its authority is founded by hand (docs/guide/ops.md).
 */
public final class ServerKeys {
    private static final Duration CRL_LIFE = Duration.ofDays(90);
    private static final Duration RENEWAL = Duration.ofDays(30);

    private final Path folder;
    private final Secrets secrets;

    public ServerKeys(Path folder, Secrets secrets) {
        this.folder = folder;
        this.secrets = secrets;
    }

    /** Makes what is missing, and the revocation list anew from the register. */
    public void furnish(DatabaseAccess database, Instant now) throws IOException {
        if (!Files.exists(issuing())) {
            found(now);
        }
        CertificateAuthority authority = authority();
        if (needsServerCertificate(authority.certificate(), now)) {
            byte[] server = authority.serverPkcs12(
                    List.of("localhost"),
                    List.of("127.0.0.1"),
                    Validity.from(now, Validity.SERVER),
                    secrets.keyStore().toCharArray());
            KeyFile.write(folder.resolve("server.p12"), server);
        }
        if (!Files.exists(folder.resolve("seal.p12"))) {
            KeyFile.write(
                    folder.resolve("seal.p12"),
                    authority.sealPkcs12(
                            Validity.from(now, Validity.SEAL),
                            secrets.authority().toCharArray()));
        }
        database.call(connection -> {
            List<CertificateAuthority.Revocation> revoked =
                    new CertificateRegister(connection).revocations(authority, now);
            KeyFile.write(folder.resolve("ca.crl"), authority.revocationList(revoked, now, CRL_LIFE));
            return revoked.size();
        });
    }

    public CertificateAuthority authority() {
        return CertificateAuthority.open(issuing(), secrets.authority().toCharArray());
    }

    /** What a client needs to trust this system's listeners. */
    public Path rootCertificate() {
        return folder.resolve("root.pem");
    }

    private void found(Instant now) {
        RootAuthority root = RootAuthority.found("介護情報基盤 ルート認証局（見本）", now);
        CertificateAuthority issuing = root.foundIssuing("介護情報基盤 発行認証局（見本）", now);
        root.save(folder.resolve("root.p12"), secrets.authority().toCharArray());
        KeyFile.write(folder.resolve("root.crl"), root.revocationList(List.of(), now));
        KeyFile.write(
                folder.resolve("trust.p12"),
                KeyFile.trustStore(
                        List.of(issuing.certificate()), secrets.keyStore().toCharArray()));
        KeyFile.write(rootCertificate(), KeyFile.pem(root.certificate()).getBytes(StandardCharsets.US_ASCII));
        issuing.save(issuing(), secrets.authority().toCharArray());
    }

    private Path issuing() {
        return folder.resolve("issuing.p12");
    }

    /** Whether the server certificate is missing, another authority's, or near its end. */
    private boolean needsServerCertificate(X509Certificate issuer, Instant now) throws IOException {
        Path file = folder.resolve("server.p12");
        if (!Files.exists(file)) {
            return true;
        }
        try {
            KeyStore store =
                    KeyStore.getInstance(file.toFile(), secrets.keyStore().toCharArray());
            X509Certificate server = (X509Certificate) store.getCertificate("server");
            server.verify(issuer.getPublicKey());
            return server.getNotAfter().toInstant().minus(RENEWAL).isBefore(now);
        } catch (GeneralSecurityException notOurs) {
            return true;
        }
    }
}
