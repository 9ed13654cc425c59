package kaigo.starter.ops;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kaigo.certificate.model.CertificateAuthority;
import kaigo.certificate.model.CertificateRegister;
import kaigo.certificate.model.KeyFile;
import kaigo.certificate.model.RootAuthority;
import kaigo.certificate.model.Validity;
import kaigo.starter.StartProblem;
import kaigo.starter.database.DatabaseAccess;

/** 認証局の創設: by hand, once, and never over an existing one: every certificate given out hangs on it. */
final class Founding {
    private static final Duration CRL_LIFE = Duration.ofDays(30);

    private Founding() {}

    static void of(Path folder, List<String> dnsNames, Map<String, String> environment, Instant now) {
        for (String name : List.of("root.p12", "issuing.p12")) {
            if (Files.exists(folder.resolve(name))) {
                throw new StartProblem(folder.resolve(name) + " is there already; an authority is founded once.");
            }
        }
        char[] rootPassword = secret(environment, "CA_ROOT_PASSWORD");
        char[] issuingPassword = secret(environment, "CA_PASSWORD");
        char[] serverPassword = secret(environment, "TLS_KEYSTORE_PASSWORD");
        char[] trustPassword = secret(environment, "TLS_TRUSTSTORE_PASSWORD");

        RootAuthority root = RootAuthority.found("介護情報基盤 ルート認証局", now);
        CertificateAuthority issuing = root.foundIssuing("介護情報基盤 発行認証局", now);
        root.save(folder.resolve("root.p12"), rootPassword);
        KeyFile.write(
                folder.resolve("root.pem"), KeyFile.pem(root.certificate()).getBytes(StandardCharsets.US_ASCII));
        KeyFile.write(
                folder.resolve("server.p12"),
                issuing.serverPkcs12(dnsNames, List.of(), Validity.from(now, Validity.SERVER), serverPassword));
        KeyFile.write(
                folder.resolve("trust.p12"),
                KeyFile.trustStore(List.of(issuing.certificate(), root.certificate()), trustPassword));
        KeyFile.write(folder.resolve("ca.crl"), issuing.revocationList(List.of(), now, CRL_LIFE));
        issuing.save(folder.resolve("issuing.p12"), issuingPassword);
    }

    /** 失効リストの更新, before the old one ends. @return how many certificates it names */
    static int revocationList(Path list, DatabaseAccess database, Map<String, String> environment, Instant now) {
        CertificateAuthority authority =
                CertificateAuthority.open(list.resolveSibling("issuing.p12"), secret(environment, "CA_PASSWORD"));
        return database.call(connection -> {
            List<CertificateAuthority.Revocation> revoked = new CertificateRegister(connection).revocations();
            KeyFile.write(list, authority.revocationList(revoked, now, CRL_LIFE));
            return revoked.size();
        });
    }

    private static char[] secret(Map<String, String> environment, String name) {
        return Ops.required(environment, name).toCharArray();
    }
}
