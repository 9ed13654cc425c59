package kaigo.starter.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaigo.starter.StartProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("認証局の創設")
class FoundingTest {
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "CA_ROOT_PASSWORD", "root-password-1",
            "CA_PASSWORD", "issuing-password-2",
            "TLS_KEYSTORE_PASSWORD", "server-password-3",
            "TLS_TRUSTSTORE_PASSWORD", "trust-password-4");

    @TempDir
    Path folder;

    @Test
    @DisplayName("makes what the server's environment names, for the addresses given")
    void found() throws Exception {
        Ops.run(List.of("found-authority", folder.toString(), "kaigo.example"), ENVIRONMENT);

        KeyStore store = KeyStore.getInstance(folder.resolve("server.p12").toFile(), "server-password-3".toCharArray());
        X509Certificate server = (X509Certificate) store.getCertificate("server");
        assertThat(server.getSubjectAlternativeNames()).anyMatch(name -> name.contains("kaigo.example"));
        assertThat(store.getCertificateChain("server")).hasSize(3);
        assertThat(folder.resolve("ca.crl")).isNotEmptyFile();
        assertThat(Files.getPosixFilePermissions(folder.resolve("issuing.p12"))).hasSize(2);
    }

    @Test
    @DisplayName("an existing authority is never written over")
    void once() throws Exception {
        Ops.run(List.of("found-authority", folder.toString(), "kaigo.example"), ENVIRONMENT);
        byte[] before = Files.readAllBytes(folder.resolve("issuing.p12"));

        assertThatThrownBy(() -> Ops.run(List.of("found-authority", folder.toString(), "kaigo.example"), ENVIRONMENT))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("founded once");
        assertThat(Files.readAllBytes(folder.resolve("issuing.p12"))).isEqualTo(before);
    }

    @Test
    @DisplayName("without its passwords nothing is founded")
    void withoutPassword() {
        Map<String, String> lacking = new HashMap<>(ENVIRONMENT);
        lacking.remove("TLS_TRUSTSTORE_PASSWORD");

        assertThatThrownBy(() -> Ops.run(List.of("found-authority", folder.toString(), "kaigo.example"), lacking))
                .hasMessageContaining("TLS_TRUSTSTORE_PASSWORD is not set");
        assertThat(folder).isEmptyDirectory();
    }
}
