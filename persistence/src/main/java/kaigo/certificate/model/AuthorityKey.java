package kaigo.certificate.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;

/**
 * 認証局の鍵: an authority's private key with its certificate and those above it, as a password-protected PKCS#12 file.
 *
 * @param chain the authority's own certificate first, the root last
 */
record AuthorityKey(PrivateKey key, List<X509Certificate> chain) {
    private static final String ALIAS = "authority";

    AuthorityKey {
        chain = List.copyOf(chain);
    }

    X509Certificate certificate() {
        return chain.get(0);
    }

    X509Certificate root() {
        return chain.get(chain.size() - 1);
    }

    static AuthorityKey open(Path file, char[] password) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            List<X509Certificate> chain = Arrays.stream(store.getCertificateChain(ALIAS))
                    .map(X509Certificate.class::cast)
                    .toList();
            return new AuthorityKey((PrivateKey) store.getKey(ALIAS, password), chain);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the authority's key store can't be opened: " + file, e);
        }
    }

    void save(Path file, char[] password) {
        KeyFile.write(file, KeyFile.pkcs12(ALIAS, key, chain.toArray(Certificate[]::new), password));
    }
}
