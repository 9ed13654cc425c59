package kaigo.api.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Errors that the container or another filter answers with become problems too, not pages for people. */
class ProblemResponse extends HttpServletResponseWrapper {
    private final HttpServletResponse response;
    private final String requestId;

    ProblemResponse(HttpServletResponse response, String requestId) {
        super(response);
        this.response = response;
        this.requestId = requestId;
    }

    @Override
    public void sendError(int status) throws IOException {
        Problem.of(status).writeTo(response, requestId);
    }

    /** The container's words stay inside. */
    @Override
    public void sendError(int status, String message) throws IOException {
        sendError(status);
    }
}
