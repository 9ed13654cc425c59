package kaigo.edge.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;
import java.util.UUID;
import kaigo.account.model.Actor;
import kaigo.account.model.Origin;
import kaigo.certificate.model.CertificateSerial;

/**
 * 来訪: what the edge knows of a request.
 *
 * @param listener the door it came in by
 * @param certificateSerial serial of the client certificate, null on the public listener
 * @param requestId joins records and log lines; shown on error pages
 */
public record Arrival(Listener listener, String certificateSerial, String requestId) {
    private static final String ATTRIBUTE = Arrival.class.getName();

    /** Notes the arrival on the request. */
    static Arrival note(HttpServletRequest request) {
        X509Certificate certificate = Listener.clientCertificate(request);
        String serial =
                certificate == null ? null : CertificateSerial.of(certificate).hex();
        Arrival arrival = new Arrival(
                Listener.of(certificate), serial, UUID.randomUUID().toString().substring(0, 13));
        request.setAttribute(ATTRIBUTE, arrival);
        return arrival;
    }

    public static Arrival of(HttpServletRequest request) {
        return (Arrival) request.getAttribute(ATTRIBUTE);
    }

    /** Whom to count when it is refused: the certificate, without one the network of the address. */
    String source(HttpServletRequest request) {
        return certificateSerial == null ? new Origin(request.getRemoteAddr(), "").network() : certificateSerial;
    }

    /** The actor of a request before login. */
    public Actor anyone() {
        return Actor.anyone(certificateSerial, requestId);
    }
}
