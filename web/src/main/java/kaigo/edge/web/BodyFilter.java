package kaigo.edge.web;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * 本文の読取り: a form that can't be read (broken off, too large, too many fields) is its sender's mistake and answered so; left
 * to the page, it would look like ours. Behind the session filter: no upload is read before it is known whose it is.
 */
public class BodyFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    /** What Faces writes for a page without state; none of ours is one. */
    private static final String STATELESS = "stateless";

    private static final long OF_STRANGERS = 256 * 1024;

    private static final Logger LOG = Logger.getLogger(BodyFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isTooMuchOfAStranger(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (isReadable(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** Files are sent after login only; before it a form is small, and its size is told before it comes. */
    private static boolean isTooMuchOfAStranger(HttpServletRequest request) {
        boolean untold = request.getContentLengthLong() < 0
                && (request.getHeader("Transfer-Encoding") != null || "HTTP/2.0".equals(request.getProtocol()));
        return Visit.of(request) == null
                && "POST".equals(request.getMethod())
                && (untold || request.getContentLengthLong() > OF_STRANGERS);
    }

    private static boolean isReadable(HttpServletRequest request) {
        try {
            String characters = request.getCharacterEncoding();
            boolean known = characters == null || Charset.isSupported(characters);
            // The whole map: a single parameter that stands in the address is found without a look at the body.
            String[] state = request.getParameterMap().get(ResponseStateManager.VIEW_STATE_PARAM);
            return known && (state == null || !STATELESS.equals(state[0]));
        } catch (RuntimeException unreadable) {
            LOG.log(
                    Level.INFO,
                    "request {0} could not be read",
                    Arrival.of(request).requestId());
            LOG.log(Level.FINE, "", unreadable);
            return false;
        }
    }
}
