package kaigo.edge.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * 応答ヘッダー: notes the arrival and gives every answer its security headers (docs/decisions/0032). Error pages pass here a
 * second time: who reset the failed answer took its headers along, and the container hands an error page its own response.
 */
public class HeaderFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Two years, as preload lists ask; on plain HTTP there is only a redirect. */
    private static final String HSTS = "max-age=63072000; includeSubDomains";

    private static final String PERMISSIONS =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(),"
                    + " publickey-credentials-get=(), usb=()";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean failed = request.getDispatcherType() == DispatcherType.ERROR && Arrival.of(request) != null;
        Arrival arrival = failed ? Arrival.of(request) : Arrival.note(request);
        response.setHeader("X-Request-Id", arrival.requestId());
        response.setHeader("Strict-Transport-Security", HSTS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        ContentSecurityPolicy.WITHOUT_NONCE.writeTo(response);
        chain.doFilter(failed ? new FailedRequest(request) : request, new PolicyResponse(response));
    }
}
