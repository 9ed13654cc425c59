package kaigo.starter.ops;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kaigo.certificate.model.CertificateAuthority;
import kaigo.certificate.model.KeyFile;
import kaigo.certificate.model.RootAuthority;
import kaigo.certificate.model.Validity;
import kaigo.starter.StartProblem;

/** 認証局の創設: by hand, once, and never over an existing one: every certificate given out hangs on it. */
final class Founding {
    private Founding() {}

    static void of(Path folder, List<String> dnsNames, Map<String, String> environment, Instant now) {
        for (String name : List.of("root.p12", "issuing.p12")) {
            if (Files.exists(folder.resolve(name))) {
                throw new StartProblem(folder.resolve(name) + " is there already; an authority is founded once.");
            }
        }
        char[] rootPassword = secret(environment, "CA_ROOT_PASSWORD");
        char[] issuingPassword = secret(environment, "CA_PASSWORD");
        char[] sealPassword = secret(environment, "SEAL_PASSWORD");
        char[] serverPassword = secret(environment, "TLS_KEYSTORE_PASSWORD");
        char[] trustPassword = secret(environment, "TLS_TRUSTSTORE_PASSWORD");

        RootAuthority root = RootAuthority.found("介護情報基盤 ルート認証局", now);
        CertificateAuthority issuing = root.foundIssuing("介護情報基盤 発行認証局", now);
        root.save(folder.resolve("root.p12"), rootPassword);
        KeyFile.write(
                folder.resolve("root.pem"), KeyFile.pem(root.certificate()).getBytes(StandardCharsets.US_ASCII));
        KeyFile.write(folder.resolve("root.crl"), root.revocationList(List.of(), now));
        KeyFile.write(
                folder.resolve("server.p12"),
                issuing.serverPkcs12(dnsNames, List.of(), Validity.from(now, Validity.SERVER), serverPassword));
        issuing.save(folder.resolve("issuing.p12"), issuingPassword);
        KeyFile.write(folder.resolve("seal.p12"), issuing.sealPkcs12(Validity.from(now, Validity.SEAL), sealPassword));
        Authorities authorities = new Authorities(folder, issuingPassword);
        authorities.trust(trustPassword);
        authorities.list(authority -> List.of(), now);
    }

    static char[] secret(Map<String, String> environment, String name) {
        return Ops.required(environment, name).toCharArray();
    }
}
