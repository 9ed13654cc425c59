package kaigo.starter.ops;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kaigo.account.model.OrganisationKind;
import kaigo.certificate.model.CertificateAuthority;
import kaigo.certificate.model.CertificateAuthority.Revocation;
import kaigo.certificate.model.CertificateRegister;
import kaigo.certificate.model.CertificateSerial;
import kaigo.certificate.model.CertificateSubject;
import kaigo.certificate.model.IssuingPassword;
import kaigo.certificate.model.KeyFile;
import kaigo.certificate.model.RootAuthority;
import kaigo.certificate.model.Validity;
import kaigo.starter.database.DatabaseAccess;

/** 認証局の更新: a new issuing authority beside the old one, both accepted until the old one is dropped (docs/guide/ops.md). */
final class Rotation {
    private final Path folder;
    private final Map<String, String> environment;
    private final Authorities authorities;
    private final Instant now;

    Rotation(Path folder, Map<String, String> environment, Instant now) {
        this.folder = folder;
        this.environment = environment;
        this.authorities = new Authorities(folder, Founding.secret(environment, "CA_PASSWORD"));
        this.now = now;
    }

    /** 発行認証局の更新; the root's file has been brought back for it. @return key identifier of the former one */
    String renewIssuing(DatabaseAccess database) {
        char[] trustPassword = Founding.secret(environment, "TLS_TRUSTSTORE_PASSWORD");
        RootAuthority root =
                RootAuthority.open(folder.resolve("root.p12"), Founding.secret(environment, "CA_ROOT_PASSWORD"));
        int generation = authorities.all().size() + 1;
        String former = authorities.todays().keyId();
        CertificateAuthority next = root.foundIssuing(
                "介護情報基盤 発行認証局 G" + generation + " " + now.toString().substring(0, 10), now);
        authorities.retireTodays();
        next.save(folder.resolve(Authorities.TODAYS), Founding.secret(environment, "CA_PASSWORD"));
        KeyFile.write(folder.resolve("root.crl"), root.revocationList(List.of(), now));
        authorities.trust(trustPassword);
        revocationLists(database);
        return former;
    }

    /** 旧発行認証局の廃止 */
    void dropIssuing(String keyId, DatabaseAccess database) {
        char[] trustPassword = Founding.secret(environment, "TLS_TRUSTSTORE_PASSWORD");
        authorities.drop(keyId);
        authorities.trust(trustPassword);
        revocationLists(database);
    }

    /** 最初の運用者証明書: nobody comes to the page that issues without one. @return the password of the PKCS#12 */
    String operatorCertificate(Path file, DatabaseAccess database) {
        CertificateSubject central = new CertificateSubject(OrganisationKind.CENTRAL, "CENTRAL", "国民健康保険中央会");
        CertificateSerial serial = CertificateSerial.random();
        Validity validity = Validity.from(now, Validity.CLIENT);
        CertificateAuthority authority = authorities.todays();
        KeyPair keys = KeyFile.newKeyPair();
        char[] password = IssuingPassword.invent();
        database.call(connection -> {
            CertificateRegister register = new CertificateRegister(connection);
            register.record(serial, central, validity, now);
            X509Certificate certificate = authority.client(central, serial, keys.getPublic(), validity);
            register.signed(certificate);
            KeyFile.write(file, authority.pkcs12("operator", keys, certificate, password));
            return null;
        });
        return new String(password);
    }

    /** サーバー証明書の更新 */
    void renewServer(List<String> dnsNames) {
        KeyFile.write(
                folder.resolve("server.p12"),
                authorities
                        .todays()
                        .serverPkcs12(
                                dnsNames,
                                List.of(),
                                Validity.from(now, Validity.SERVER),
                                Founding.secret(environment, "TLS_KEYSTORE_PASSWORD")));
    }

    /** 封印の鍵の更新: the next seal is signed by it; what the former one signed stays as it is. */
    void renewSeal() {
        KeyFile.write(
                folder.resolve("seal.p12"),
                authorities
                        .todays()
                        .sealPkcs12(Validity.from(now, Validity.SEAL), Founding.secret(environment, "SEAL_PASSWORD")));
    }

    /** 失効リストの更新, before the old ones end. @return how many certificates they name */
    int revocationLists(DatabaseAccess database) {
        return database.call(connection -> {
            CertificateRegister register = new CertificateRegister(connection);
            return authorities.list(authority -> revoked(register, authority), now);
        });
    }

    private Collection<Revocation> revoked(CertificateRegister register, CertificateAuthority authority) {
        try {
            return register.revocations(authority, now);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
