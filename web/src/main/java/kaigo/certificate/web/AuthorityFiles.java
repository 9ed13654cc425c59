package kaigo.certificate.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kaigo.certificate.AuthorityMissing;
import kaigo.certificate.AuthorityPublishing;

/** 認証局の公開: revocation lists and the authorities' own certificates, for whoever checks a certificate of ours. */
@WebServlet("/ca/*")
public class AuthorityFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "application/pkix-crl";
    private static final String CERTIFICATE = "application/pkix-cert";
    /** Short: a revocation should be known soon. */
    private static final String CACHING = "public, max-age=300";

    @Inject
    transient AuthorityPublishing publishing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        try {
            Optional<byte[]> file = publishing.file(name);
            if (file.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(name.endsWith(".crl") ? LIST : CERTIFICATE);
            response.setHeader("Cache-Control", CACHING);
            response.getOutputStream().write(file.get());
        } catch (AuthorityMissing none) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
