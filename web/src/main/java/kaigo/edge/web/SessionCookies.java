package kaigo.edge.web;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.RenegotiationRequiredException;
import io.undertow.server.SSLSessionInfo;
import io.undertow.server.session.SessionConfig;
import io.undertow.server.session.SessionCookieConfig;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;

/**
 * セッションのクッキー: one name per listener, which the descriptor of a web module can't say (docs/decisions/0031). Always
 * Secure, HttpOnly, SameSite=Strict, for this host and the whole of it.
 */
public class SessionCookies implements ServletExtension {
    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.setSessionConfigWrapper((ignored, running) -> new PerListener());
    }

    private static class PerListener implements SessionConfig {
        private final SessionConfig open = cookie(Listener.PUBLIC);
        private final SessionConfig services = cookie(Listener.SERVICES);

        @Override
        public void setSessionId(HttpServerExchange exchange, String id) {
            of(exchange).setSessionId(exchange, id);
        }

        @Override
        public void clearSession(HttpServerExchange exchange, String id) {
            of(exchange).clearSession(exchange, id);
        }

        @Override
        public String findSessionId(HttpServerExchange exchange) {
            return of(exchange).findSessionId(exchange);
        }

        @Override
        public SessionCookieSource sessionCookieSource(HttpServerExchange exchange) {
            return of(exchange).sessionCookieSource(exchange);
        }

        @Override
        public String rewriteUrl(String url, String id) {
            return url;
        }

        private SessionConfig of(HttpServerExchange exchange) {
            return Listener.of(clientCertificate(exchange)) == Listener.SERVICES ? services : open;
        }

        /** The same certificate that the servlet request shows, a layer below. */
        private static X509Certificate clientCertificate(HttpServerExchange exchange) {
            SSLSessionInfo tls = exchange.getConnection().getSslSessionInfo();
            try {
                Certificate[] chain = tls == null ? new Certificate[0] : tls.getPeerCertificates();
                return chain.length == 0 ? null : (X509Certificate) chain[0];
            } catch (IOException | RenegotiationRequiredException none) {
                return null;
            }
        }

        private static SessionCookieConfig cookie(Listener listener) {
            return new SessionCookieConfig()
                    .setCookieName(listener.cookie())
                    .setPath("/")
                    .setSecure(true)
                    .setHttpOnly(true)
                    .setAttribute("SameSite", "Strict");
        }
    }
}
