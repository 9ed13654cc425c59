package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import kaigo.account.RegisteringOffice;
import kaigo.frame.web.Sentences;
import kaigo.time.SystemClock;

/** 初回登録の進み: what the pages of the registration share: whose it is, and that no step is opened before its time. */
@Named
@RequestScoped
public class OfficeRegistration {
    static final String FIRST = "/portal/register.xhtml";

    @Inject
    FacesContext faces;

    @Inject
    SystemClock clock;

    /** 事業所ユーザ: only after the proof. */
    public void openUser() throws IOException {
        requireThat(pending() != null && pending().login() == null, FIRST);
    }

    /** 確認コード: only after it was mailed. */
    public void openCode() throws IOException {
        requireThat(pending() != null && pending().mail() != null && pending().login() == null, FIRST);
    }

    /** 完了 */
    public void openDone() throws IOException {
        requireThat(pending() != null && pending().login() != null, FIRST);
    }

    private void requireThat(boolean inTime, String otherwise) throws IOException {
        if (!inTime) {
            faces.getExternalContext().redirect(otherwise);
            faces.responseComplete();
        }
    }

    public RegisteringOffice getOffice() {
        return pending() == null ? null : pending().office();
    }

    /** Where the code was sent to. */
    public String getMail() {
        return pending() == null ? null : pending().mail();
    }

    public String getLogin() {
        return pending() == null ? null : pending().login();
    }

    public List<String> getSteps() {
        return List.of(
                Sentences.of("registration.stepProof"),
                Sentences.of("registration.stepUser"),
                Sentences.of("registration.stepCode"),
                Sentences.of("registration.stepDone"));
    }

    PendingRegistration pending() {
        return PendingRegistration.of(request(), clock.now()).orElse(null);
    }

    /** @return null when the time for it has passed; the page then goes back to the first step */
    PendingRegistration pendingOrFirst() throws IOException {
        requireThat(pending() != null, FIRST);
        return pending();
    }

    HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    void say(String field, String sentence) {
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        faces.validationFailed();
    }

    void note(String sentence) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
    }
}
