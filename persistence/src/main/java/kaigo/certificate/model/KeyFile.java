package kaigo.certificate.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Collection;

/** 鍵のファイル: keys and certificates in the forms that browsers, servers and people take. */
public final class KeyFile {
    private KeyFile() {}

    /** A new EC key on P-256. */
    public static KeyPair newKeyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A PKCS#12 with one key and its chain. */
    public static byte[] pkcs12(String alias, PrivateKey key, Certificate[] chain, char[] password) {
        return pkcs12(password, store -> store.setKeyEntry(alias, key, password, chain));
    }

    /** A PKCS#12 with certificates only: what a server trusts. */
    public static byte[] trustStore(Collection<X509Certificate> trusted, char[] password) {
        return pkcs12(password, store -> {
            for (X509Certificate certificate : trusted) {
                store.setCertificateEntry(CertificateSerial.of(certificate).hex(), certificate);
            }
        });
    }

    public static String pem(X509Certificate certificate) {
        try {
            return armoured("CERTIFICATE", certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A revocation list in PEM, so that several can stand in one file. */
    public static byte[] pemList(byte[] list) {
        return armoured("X509 CRL", list).getBytes(StandardCharsets.US_ASCII);
    }

    private static String armoured(String type, byte[] content) {
        return "-----BEGIN " + type + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content)
                + "\n-----END " + type + "-----\n";
    }

    /** Readable by the owner only from the first byte on; put in place by rename, so that no reader sees a half. */
    public static void write(Path file, byte[] content) {
        try {
            Path target = file.toAbsolutePath();
            Files.createDirectories(target.resolveSibling(""));
            Path aside = target.resolveSibling(target.getFileName() + ".part");
            Files.deleteIfExists(aside);
            Files.createFile(aside, ownerOnly());
            Files.write(aside, content);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static byte[] pkcs12(char[] password, Filling filling) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            filling.into(store);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, password);
            return out.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Filling {
        void into(KeyStore store) throws GeneralSecurityException;
    }
}
