package kaigo.starter.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** 秘密の置き場: one file a secret, made when first asked for. */
public final class Secrets {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    public Secrets(Path folder) {
        this.folder = folder;
    }

    public String databaseOwner() {
        return of("database-owner");
    }

    public String database() {
        return of("database");
    }

    /** Opens the server's key store and trust store. */
    public String keyStore() {
        return of("key-store");
    }

    /** Opens the key store of the certificate authority. */
    public String authority() {
        return of("authority");
    }

    /** 32 bytes in Base64: encrypts the seeds of one-time passwords. */
    public String platformKey() {
        return of("platform-key");
    }

    /** Keys that still open what they once encrypted, separated by commas; empty when the key was never changed. */
    public String formerPlatformKeys() {
        return of("platform-key-former", () -> "");
    }

    /** A new platform key; the present one becomes a former one. */
    public void changePlatformKey() throws IOException {
        String former = formerPlatformKeys();
        write(file("platform-key-former"), former.isEmpty() ? platformKey() : platformKey() + "," + former);
        write(file("platform-key"), fresh());
    }

    /** What former keys encrypted has been encrypted anew. */
    public void forgetFormerPlatformKeys() throws IOException {
        write(file("platform-key-former"), "");
    }

    /** Opens the client certificate of one demo organisation. */
    public String certificate(String organisation) {
        return of("certificate-" + organisation.toLowerCase(Locale.ROOT), Passphrase::invent);
    }

    /** The initial password of the demo office that hasn't registered yet. */
    public String claim() {
        return of("claim", Passphrase::invent);
    }

    private String of(String name) {
        return of(name, Secrets::fresh);
    }

    private String of(String name, Supplier<String> inventing) {
        try {
            Path file = file(name);
            if (!Files.exists(file)) {
                write(file, inventing.get());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".secret");
    }

    /** Written aside and renamed, so that a half-written secret never counts. */
    private void write(Path file, String secret) throws IOException {
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, "secret", null, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.writeString(aside, secret, StandardOpenOption.TRUNCATE_EXISTING);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
