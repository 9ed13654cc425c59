package kaigo.it;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** HTTPS clients of the test run: they trust the demo CA, with or without a client certificate. */
public final class Tls {
    private Tls() {}

    /** Address on the public listener. */
    public static URI open(String path) {
        return RunningSystem.get().open().resolve(path);
    }

    /** Address on the services listener. */
    public static URI services(String path) {
        return RunningSystem.get().services().resolve(path);
    }

    public static HttpClient publicClient() throws Exception {
        return client(null);
    }

    /** A client that shows the certificate of the given PKCS#12 file. */
    public static HttpClient client(Path pkcs12, String password) throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store(pkcs12, password), password.toCharArray());
        return client(keys.getKeyManagers());
    }

    private static HttpClient client(KeyManager[] keys) throws Exception {
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        String password = RunningSystem.get().environment().get("TLS_TRUSTSTORE_PASSWORD");
        trust.init(store(RunningSystem.get().layout().keys().resolve("trust.p12"), password));
        context.init(keys, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    private static KeyStore store(Path file, String password) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password.toCharArray());
        }
        return store;
    }
}
