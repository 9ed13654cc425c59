package kaigo.certificate.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.util.Optional;
import kaigo.certificate.AuthorityMissing;
import kaigo.certificate.IssuingAuthority;
import kaigo.certificate.RevocationLists;

/** 認証局の公開: revocation lists and the authorities' own certificates, for whoever checks a certificate of ours. */
@WebServlet("/ca/*")
public class AuthorityFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "application/pkix-crl";
    private static final String CERTIFICATE = "application/pkix-cert";
    /** Short: a revocation should be known soon. */
    private static final String CACHING = "public, max-age=300";

    @Inject
    transient RevocationLists lists;

    @Inject
    transient IssuingAuthority authorities;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        try {
            Optional<byte[]> file = file(name);
            if (file.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(name.endsWith(".crl") ? LIST : CERTIFICATE);
            response.setHeader("Cache-Control", CACHING);
            response.getOutputStream().write(file.get());
        } catch (AuthorityMissing none) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (CertificateEncodingException e) {
            throw new IOException(e);
        }
    }

    private Optional<byte[]> file(String name) throws CertificateEncodingException {
        return switch (name) {
            case "issuing.crl" -> Optional.of(lists.current());
            case "root.crl" -> authorities.rootList();
            case "issuing.cer" ->
                Optional.of(authorities.current().certificate().getEncoded());
            case "root.cer" -> Optional.of(authorities.current().root().getEncoded());
            default -> name.matches("issuing-[0-9a-f]{16}\\.crl") ? lists.named(name) : Optional.empty();
        };
    }
}
