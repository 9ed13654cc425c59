package kaigo.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import kaigo.certificate.CertificateIssuing;
import kaigo.frame.web.Sentences;

/** 証明書の受取り: the 発行用パスワード typed in, and the file in return. */
@Named("certificateIssue")
@RequestScoped
public class CertificateIssuePage {
    @Inject
    CertificateIssuing issuing;

    @Inject
    Done done;

    @Inject
    CertificateApplicationPage application;

    private String password;
    private Part request;

    /** PKCS#12 with a key made by the platform. */
    public void withKey() throws IOException {
        application.changes();
        done.give(issuing.withKey(application.id(), password));
    }

    /** PEM for the key in the request. */
    public void forRequest() throws IOException {
        application.changes();
        try (InputStream content = request.getInputStream()) {
            done.give(issuing.forRequest(application.id(), password, content));
        }
    }

    /** A browser sends an empty part when no file was chosen, which {@code required} takes for a value. */
    public void mustBeChosen(FacesContext faces, UIComponent input, Object value) {
        if (!(value instanceof Part part)
                || part.getSubmittedFileName() == null
                || part.getSubmittedFileName().isBlank()) {
            throw new ValidatorException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Sentences.in("certificate", "noRequest"), null));
        }
    }

    /** Never written back into a page. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public Part getRequest() {
        return request;
    }

    public void setRequest(Part request) {
        this.request = request;
    }
}
