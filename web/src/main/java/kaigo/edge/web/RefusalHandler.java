package kaigo.edge.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import kaigo.account.RightDenied;
import kaigo.frame.web.Sentences;
import kaigo.refusal.model.Refusal;
import org.primefaces.csp.CspException;

/**
 * 拒否を文に: a refused action shows its sentence on the page it was asked on; a refused visit is an error page that says it.
 * What broke is logged under the request id and shows that id only.
 */
class RefusalHandler extends ExceptionHandlerWrapper {
    /** The refusal that an error page may say. */
    static final String ATTRIBUTE = "refusal";

    private static final Logger LOG = Logger.getLogger(RefusalHandler.class.getName());

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            answer(events.next().getContext().getException(), FacesContext.getCurrentInstance());
            events.remove();
        }
    }

    private void answer(Throwable thrown, FacesContext faces) {
        if (faces.getResponseComplete()) {
            return;
        }
        Refusal refusal = find(Refusal.class, thrown);
        if (refusal instanceof RightDenied) {
            sendError(HttpServletResponse.SC_FORBIDDEN, faces);
        } else if (refusal != null && faces.isPostback() && !isRendering(faces)) {
            say(refusal, faces);
        } else if (refusal != null) {
            request(faces).setAttribute(ATTRIBUTE, refusal);
            sendError(HttpServletResponse.SC_FORBIDDEN, faces);
        } else if (find(ViewExpiredException.class, thrown) != null) {
            showAgain(faces);
        } else if (find(CspException.class, thrown) != null) {
            // An ajax request without the page's nonce: not one of our scripts sent it.
            sendError(HttpServletResponse.SC_BAD_REQUEST, faces);
        } else {
            LOG.log(Level.SEVERE, "request " + Arrival.of(request(faces)).requestId() + " failed", thrown);
            sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, faces);
        }
    }

    private static void say(Refusal refusal, FacesContext faces) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Sentences.of(refusal), null));
        faces.validationFailed();
        if (faces.getPartialViewContext().isPartialRequest()) {
            faces.getPartialViewContext().setRenderAll(true);
        }
    }

    /** The form was open longer than the server keeps its state: the page anew, and a word why. */
    private static void showAgain(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, Sentences.of("account.viewExpired"), null));
        external.getFlash().setKeepMessages(true);
        try {
            external.redirect(PageAgain.of(request(faces)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sendError(int status, FacesContext faces) {
        try {
            if (!faces.getExternalContext().isResponseCommitted()) {
                faces.getExternalContext().responseSendError(status, null);
            }
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRendering(FacesContext faces) {
        return faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    private static <T extends Throwable> T find(Class<T> type, Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
        }
        return null;
    }
}
