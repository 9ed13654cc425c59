package kaigo.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import kaigo.certificate.AuthorityMissing.Reason;
import kaigo.certificate.model.CertificateAuthority;

/**
 * 発行認証局の受取り: the key store comes from outside the EAR (environment CA_KEYSTORE, CA_PASSWORD), is opened when first
 * needed and again when the file changes, and is never made here. After a change of authority the former one goes on
 * signing its revocation list (CA_KEYSTORE_FORMER, CA_PASSWORD_FORMER).
 */
@ApplicationScoped
public class IssuingAuthority {
    private static final Logger LOG = Logger.getLogger(IssuingAuthority.class.getName());

    private final Map<String, String> environment;
    private final Map<String, Opened> opened = new ConcurrentHashMap<>();

    public IssuingAuthority() {
        this(System.getenv());
    }

    IssuingAuthority(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The authority that issues today. @throws AuthorityMissing when this server has none */
    public CertificateAuthority current() {
        return open("CA_KEYSTORE", "CA_PASSWORD").publishingAt(address());
    }

    /** The authority, of today or before, whose revocation list has this name. */
    Optional<CertificateAuthority> listedAs(String listName) {
        Stream<CertificateAuthority> former = environment.containsKey("CA_KEYSTORE_FORMER")
                ? Stream.of(open("CA_KEYSTORE_FORMER", "CA_PASSWORD_FORMER"))
                : Stream.empty();
        return Stream.concat(Stream.of(current()), former)
                .filter(authority -> authority.listName().equals(listName))
                .findFirst();
    }

    /** ルートの失効リスト: signed offline, laid beside the key store; empty when nobody has. */
    public Optional<byte[]> rootList() {
        Path file = keyStore("CA_KEYSTORE").resolveSibling("root.crl");
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the world finds what the authority publishes. */
    private URI address() {
        String folder = environment.getOrDefault("CA_URL", environment.getOrDefault("KAIGO_PUBLIC_URL", "") + "/ca");
        return URI.create(folder.endsWith("/") ? folder : folder + "/");
    }

    private CertificateAuthority open(String file, String password) {
        Path keyStore = keyStore(file);
        try {
            FileTime changed = Files.getLastModifiedTime(keyStore);
            Opened known = opened.get(file);
            if (known == null || !known.changed().equals(changed)) {
                known = new Opened(changed, CertificateAuthority.open(keyStore, password(password)));
                opened.put(file, known);
            }
            return known.authority();
        } catch (IOException | RuntimeException e) {
            LOG.log(
                    Level.SEVERE,
                    e,
                    () -> file + " can't be opened with " + password
                            + "; no certificate is issued (docs/guide/ops.md)");
            throw new AuthorityMissing(Reason.NOT_OPENED);
        }
    }

    private Path keyStore(String name) {
        String path = environment.get(name);
        if (path == null || path.isBlank()) {
            LOG.log(Level.SEVERE, "{0} is not set; no certificate is issued (docs/guide/ops.md)", name);
            throw new AuthorityMissing(Reason.NOT_SET);
        }
        if (!Files.isReadable(Path.of(path))) {
            LOG.log(Level.SEVERE, "{0} names no readable file; no certificate is issued (docs/guide/ops.md)", name);
            throw new AuthorityMissing(Reason.NO_FILE);
        }
        return Path.of(path);
    }

    /** The former authority's key store usually has the same password. */
    private char[] password(String name) {
        return environment
                .getOrDefault(name, environment.getOrDefault("CA_PASSWORD", ""))
                .toCharArray();
    }

    private record Opened(FileTime changed, CertificateAuthority authority) {}
}
