package kaigo.starter.ops;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kaigo.certificate.model.CertificateAuthority;
import kaigo.certificate.model.CertificateAuthority.Revocation;
import kaigo.certificate.model.KeyFile;
import kaigo.starter.StartProblem;

/**
 * 発行認証局の並び: today's (issuing.p12) and those before it whose certificates still count (issuing-KEYID.p12), all in one folder;
 * what the servers trust and read is made from them.
 */
final class Authorities {
    static final String TODAYS = "issuing.p12";
    private static final Duration CRL_LIFE = Duration.ofDays(30);

    private final Path folder;
    private final char[] password;

    Authorities(Path folder, char[] password) {
        this.folder = folder;
        this.password = password;
    }

    CertificateAuthority todays() {
        return CertificateAuthority.open(folder.resolve(TODAYS), password);
    }

    /** Today's first. */
    List<CertificateAuthority> all() {
        try (Stream<Path> files = Files.list(folder)) {
            Stream<Path> former = files.filter(
                            file -> file.getFileName().toString().matches("issuing-[0-9a-f]{16}\\.p12"))
                    .sorted();
            return Stream.concat(Stream.of(folder.resolve(TODAYS)), former)
                    .map(file -> CertificateAuthority.open(file, password))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Today's authority makes room for the next one, and goes on listing what it revoked. */
    void retireTodays() {
        move(TODAYS, fileOf(todays().keyId()));
    }

    /** 廃止: its certificates open nothing from the next reload on. @param keyId as the file's name shows it */
    void drop(String keyId) {
        if (!Files.exists(folder.resolve(fileOf(keyId)))) {
            throw new StartProblem(folder.resolve(fileOf(keyId)) + " isn't there; today's authority can't be dropped.");
        }
        move(fileOf(keyId), fileOf(keyId) + ".dropped");
    }

    /** 信頼ストア: all of them, and no root: below a trusted root a dropped authority would go on counting. */
    void trust(char[] trustPassword) {
        List<X509Certificate> trusted =
                all().stream().map(CertificateAuthority::certificate).toList();
        KeyFile.write(folder.resolve("trust.p12"), KeyFile.trustStore(trusted, trustPassword));
    }

    /** 失効リスト: one file with the list of each. @return how many certificates they name */
    int list(Function<CertificateAuthority, Collection<Revocation>> revoked, Instant now) {
        ByteArrayOutputStream lists = new ByteArrayOutputStream();
        int count = 0;
        for (CertificateAuthority authority : all()) {
            Collection<Revocation> revocations = revoked.apply(authority);
            lists.writeBytes(KeyFile.pemList(authority.revocationList(revocations, now, CRL_LIFE)));
            count += revocations.size();
        }
        KeyFile.write(folder.resolve("ca.crl"), lists.toByteArray());
        return count;
    }

    private static String fileOf(String keyId) {
        return "issuing-" + keyId.substring(0, Math.min(16, keyId.length())) + ".p12";
    }

    private void move(String from, String to) {
        try {
            Files.move(folder.resolve(from), folder.resolve(to), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
