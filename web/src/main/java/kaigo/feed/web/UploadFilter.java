package kaigo.feed.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kaigo.feed.FeedReading;

/**
 * 大きすぎる送信: a form with more files than a feed may bring is refused by the size that it tells, before a byte of it lies
 * on a disk. Browsers always tell it; who doesn't is stopped by the listener's own limit.
 */
public class UploadFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    /** The form's other fields and the boundaries between them. */
    private static final long AROUND_THE_FILES = 1L << 20;

    @Inject
    transient FeedReading reading;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > AROUND_THE_FILES
                && request.getContentLengthLong() > reading.uploadBytes() + AROUND_THE_FILES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
