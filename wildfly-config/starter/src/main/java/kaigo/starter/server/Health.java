package kaigo.starter.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import kaigo.starter.StartProblem;

/** 稼働確認: asks {@code /health} on the public listener, trusting only this system's own authority. */
public final class Health implements WildFly.Readiness {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final URI address;
    private final HttpClient client;

    public Health(URI address, Path trust, String password) throws GeneralSecurityException, IOException {
        this.address = address;
        this.client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .sslContext(trusting(trust, password))
                .build();
    }

    private static SSLContext trusting(Path trust, String password) throws GeneralSecurityException, IOException {
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(KeyStore.getInstance(trust.toFile(), password.toCharArray()));
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(null, trusted.getTrustManagers(), null);
        return context;
    }

    @Override
    public boolean isReady() {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (SSLHandshakeException e) {
            throw new StartProblem(address + " shows a certificate that is not this system's: " + e.getMessage(), e);
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
