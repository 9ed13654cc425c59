package kaigo.certificate.it;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.KeyStore;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedKeyManager;
import kaigo.it.RunningSystem;
import kaigo.it.Tls;

/**
 * A certificate that a client shows whatever the server asks for: Java's own key manager would rather show none than one
 * of an authority that the server doesn't name.
 *
 * @param key null: none is shown
 */
record Shown(PrivateKey key, X509Certificate[] chain) {
    private static final int RACES = 5;
    private static final String CUT = "cut: ";

    static final Shown NOTHING = new Shown(null, new X509Certificate[0]);

    /**
     * How the services listener ends the handshake; null when it lets the client in. A client that still writes when the
     * server has said its alert and closed learns only that the pipe is broken: it asks again.
     */
    String alert() throws Exception {
        String answer = oneAnswer();
        for (int again = 0; again < RACES && answer != null && answer.startsWith(CUT); again++) {
            answer = oneAnswer();
        }
        return answer;
    }

    private String oneAnswer() throws Exception {
        URI address = Tls.services("/");
        try (SSLSocket socket =
                (SSLSocket) context().getSocketFactory().createSocket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(5_000);
            socket.startHandshake();
            return alertAfterHandshake(socket);
        } catch (SSLException refused) {
            return refused.getMessage();
        } catch (IOException cut) {
            return CUT + cut.getMessage();
        }
    }

    /** TLS 1.3: the client is done before the server has looked at its certificate. An alert comes at once, else an answer. */
    private static String alertAfterHandshake(SSLSocket socket) throws IOException {
        InputStream answer = socket.getInputStream();
        try {
            return answer.read() < 0 ? "closed" : null;
        } catch (SocketTimeoutException noAlertYet) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write("GET /login/services.xhtml HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            return answer.read() < 0 ? "closed" : null;
        }
    }

    HttpResponse<String> get(String path) throws Exception {
        return client().send(HttpRequest.newBuilder(Tls.services(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpClient client() throws Exception {
        return HttpClient.newBuilder().sslContext(context()).build();
    }

    private SSLContext context() throws Exception {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore store = KeyStore.getInstance("PKCS12");
        char[] password =
                RunningSystem.get().environment().get("TLS_TRUSTSTORE_PASSWORD").toCharArray();
        try (InputStream in =
                Files.newInputStream(RunningSystem.get().layout().keys().resolve("trust.p12"))) {
            store.load(in, password);
        }
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(key == null ? null : new KeyManager[] {new Stubborn(this)}, trust.getTrustManagers(), null);
        return context;
    }

    private static final class Stubborn extends X509ExtendedKeyManager {
        private final Shown shown;

        Stubborn(Shown shown) {
            this.shown = shown;
        }

        @Override
        public String[] getClientAliases(String keyType, Principal[] issuers) {
            return new String[] {"it"};
        }

        @Override
        public String chooseClientAlias(String[] keyType, Principal[] issuers, Socket socket) {
            return "it";
        }

        @Override
        public String chooseEngineClientAlias(String[] keyType, Principal[] issuers, SSLEngine engine) {
            return "it";
        }

        @Override
        public String[] getServerAliases(String keyType, Principal[] issuers) {
            return new String[0];
        }

        @Override
        public String chooseServerAlias(String keyType, Principal[] issuers, Socket socket) {
            return null;
        }

        @Override
        public X509Certificate[] getCertificateChain(String alias) {
            return shown.chain().clone();
        }

        @Override
        public PrivateKey getPrivateKey(String alias) {
            return shown.key();
        }
    }
}
