package kaigo.certificate.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import kaigo.certificate.model.CertificateAuthority;
import kaigo.certificate.model.RootAuthority;
import kaigo.certificate.model.Validity;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import kaigo.it.Tls;
import kaigo.starter.server.Management;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;

/**
 * サーバー証明書の更新, as docs/guide/ops.md tells it: the file, then two operations on the running server. Here the next one is of
 * another authority, as a public one would be; the clients' certificates stay those of ours.
 */
class ServerCertificateIT extends FromOutside {
    private final Path file = RunningSystem.get().layout().serverBase().resolve("configuration/server.p12");

    @Test
    void the_running_server_takes_a_certificate_of_another_authority() throws Exception {
        CertificateAuthority other =
                RootAuthority.found("よその認証局", Instant.now()).foundIssuing("よその発行認証局", Instant.now());
        char[] password = RunningSystem.get().secrets().keyStore().toCharArray();
        byte[] before = Files.readAllBytes(file);
        byte[] next = other.serverPkcs12(
                List.of("localhost"), List.of(), Validity.from(Instant.now(), Validity.SERVER), password);
        assertThatThrownBy(() -> status(trusting(other.root()))).isInstanceOf(SSLHandshakeException.class);
        try {
            bring(next);

            assertThat(status(trusting(other.root()))).isEqualTo(200);
            assertThatThrownBy(() -> status(Tls.publicClient())).isInstanceOf(SSLHandshakeException.class);
        } finally {
            bring(before);
        }
        assertThat(status(Tls.publicClient())).isEqualTo(200);
    }

    private void bring(byte[] store) throws Exception {
        Path aside = file.resolveSibling("server.p12.part");
        Files.write(aside, store);
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        try (Management server = Management.at(RunningSystem.get().ports().management())) {
            server.ask(Management.operation("load", elytron("key-store", "serverKS")));
            server.ask(Management.operation("init", elytron("key-manager", "serverKM")));
        }
    }

    private static ModelNode elytron(String kind, String name) {
        return new ModelNode().add("subsystem", "elytron").add(kind, name);
    }

    private static int status(HttpClient client) throws Exception {
        return client.send(HttpRequest.newBuilder(Tls.open("/health")).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static HttpClient trusting(X509Certificate root) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("root", root);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }
}
