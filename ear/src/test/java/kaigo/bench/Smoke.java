package kaigo.bench;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import kaigo.starter.DemoSystem;

/** A few rounds over the pages that need no login, so that memory is measured on a server that has worked. */
final class Smoke {
    private static final int ROUNDS = 30;
    private static final List<String> PAGES = List.of("/health", "/portal/index.xhtml", "/login/public.xhtml");

    private Smoke() {}

    static void visit(DemoSystem system) throws Exception {
        HttpClient client = client(system);
        for (int round = 0; round < ROUNDS; round++) {
            for (String page : PAGES) {
                HttpResponse<Void> answer = client.send(
                        HttpRequest.newBuilder(system.open().resolve(page)).build(),
                        HttpResponse.BodyHandlers.discarding());
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(page + " answered " + answer.statusCode());
                }
            }
        }
    }

    static HttpClient client(DemoSystem system) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(system.layout().keys().resolve("trust.p12"))) {
            store.load(in, system.environment().get("TLS_TRUSTSTORE_PASSWORD").toCharArray());
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }
}
