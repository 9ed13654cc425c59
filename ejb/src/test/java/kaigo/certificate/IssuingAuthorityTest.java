package kaigo.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import kaigo.certificate.model.CertificateAuthority;
import kaigo.certificate.model.RootAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 発行認証局の受取り: from outside, when it is there; never made here. */
class IssuingAuthorityTest {
    private static final String PASSWORD = "a test's password";

    @TempDir
    Path folder;

    @Test
    void without_a_key_store_nothing_is_issued_and_none_is_made() {
        Path missing = folder.resolve("issuing.p12");

        refused(Map.of(), "NOT_SET");
        refused(Map.of("CA_KEYSTORE", " "), "NOT_SET");
        refused(Map.of("CA_KEYSTORE", missing.toString(), "CA_PASSWORD", PASSWORD), "NO_FILE");
        assertThat(missing).doesNotExist();
    }

    @Test
    void a_wrong_password_or_another_file_is_refused() throws Exception {
        Path file = saved(authority());

        refused(Map.of("CA_KEYSTORE", file.toString(), "CA_PASSWORD", "another"), "NOT_OPENED");
        refused(Map.of("CA_KEYSTORE", file.toString()), "NOT_OPENED");
        Files.writeString(file, "no key store");
        refused(Map.of("CA_KEYSTORE", file.toString(), "CA_PASSWORD", PASSWORD), "NOT_OPENED");
    }

    @Test
    void a_changed_key_store_is_opened_anew() throws Exception {
        CertificateAuthority first = authority();
        Path file = saved(first);
        IssuingAuthority authorities =
                new IssuingAuthority(Map.of("CA_KEYSTORE", file.toString(), "CA_PASSWORD", PASSWORD));
        assertThat(authorities.current().keyId()).isEqualTo(first.keyId());

        CertificateAuthority next = authority();
        saved(next);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));

        assertThat(authorities.current().keyId()).isEqualTo(next.keyId());
    }

    @Test
    void the_former_authority_goes_on_listing() throws Exception {
        CertificateAuthority former = authority();
        CertificateAuthority today = authority();
        Path before = folder.resolve("former.p12");
        former.save(before, PASSWORD.toCharArray());
        IssuingAuthority authorities = new IssuingAuthority(Map.of(
                "CA_KEYSTORE",
                saved(today).toString(),
                "CA_PASSWORD",
                PASSWORD,
                "CA_KEYSTORE_FORMER",
                before.toString()));

        assertThat(authorities.listedAs(former.listName())).isPresent();
        assertThat(authorities.listedAs(today.listName())).isPresent();
        assertThat(authorities.listedAs("issuing-0000000000000000.crl")).isEmpty();
    }

    private static void refused(Map<String, String> environment, String reason) {
        assertThatThrownBy(() -> new IssuingAuthority(environment).current())
                .isInstanceOfSatisfying(AuthorityMissing.class, refusal -> {
                    assertThat(refusal.recordedAs()).endsWith(reason);
                    assertThat(refusal.messageKey()).isEqualTo("refusal.authorityMissing");
                });
    }

    private static CertificateAuthority authority() {
        Instant now = Instant.now();
        return RootAuthority.found("見本", now).foundIssuing("見本発行", now);
    }

    private Path saved(CertificateAuthority authority) {
        Path file = folder.resolve("issuing.p12");
        authority.save(file, PASSWORD.toCharArray());
        return file;
    }
}
