package kaigo.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import kaigo.edge.web.Arrival;
import kaigo.refusal.model.Refusal;

/** 例外を問題の知らせに: whatever a resource throws. What broke is logged under the request id and not told. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
    private static final int FAILED = 500;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        String requestId = Arrival.of(request).requestId();
        Problem problem = problem(thrown);
        if (problem.status() >= FAILED) {
            LOG.log(Level.SEVERE, "request " + requestId + " failed", thrown);
        }
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.json(requestId).toString());
        if (thrown instanceof WebApplicationException known) {
            String allowed = known.getResponse().getHeaderString(HttpHeaders.ALLOW);
            answer.header(HttpHeaders.ALLOW, allowed);
        }
        return answer.build();
    }

    private static Problem problem(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof Refusal refusal) {
                return Problem.of(refusal);
            }
        }
        return Problem.of(
                thrown instanceof WebApplicationException known
                        ? known.getResponse().getStatus()
                        : FAILED);
    }
}
