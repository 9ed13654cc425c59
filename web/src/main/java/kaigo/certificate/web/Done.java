package kaigo.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kaigo.certificate.IssuedFile;
import kaigo.certificate.model.ApplicationRefused;
import kaigo.frame.web.Sentences;

/** 操作のあと: where to go within the same area, what to say there; or a file instead of a page. */
@RequestScoped
public class Done {
    @Inject
    FacesContext faces;

    /** Outcome of a page of this area, with a note of what was done. */
    String at(String page, String note) {
        faces.addMessage(
                null, new FacesMessage(FacesMessage.SEVERITY_INFO, Sentences.in("certificate", "done." + note), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return at(page);
    }

    /** Outcome of a page of this area; a query may follow its name. */
    String at(String page) {
        String[] parts = page.split("\\?", 2);
        return folder() + parts[0] + "?faces-redirect=true" + (parts.length == 1 ? "" : "&" + parts[1]);
    }

    /** A number that the address or the form names, known from the first phase of a request on. */
    long number(String name) {
        String text = faces.getExternalContext().getRequestParameterMap().get(name);
        if (text == null || !text.matches("[0-9]{1,18}")) {
            throw ApplicationRefused.unknown();
        }
        return Long.parseLong(text);
    }

    /** The area of this page: /mypage/, /insurer/ or /central/. */
    String folder() {
        String view = faces.getViewRoot().getViewId();
        return view.substring(0, view.lastIndexOf('/') + 1);
    }

    /** The answer to this POST is the file. */
    void give(IssuedFile file) throws IOException {
        ExternalContext external = faces.getExternalContext();
        HttpServletResponse response = (HttpServletResponse) external.getResponse();
        response.setContentType(file.mediaType());
        response.setContentLength(file.bytes().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"");
        response.getOutputStream().write(file.bytes());
        faces.responseComplete();
    }
}
