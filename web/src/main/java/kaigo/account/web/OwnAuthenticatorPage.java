package kaigo.account.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import kaigo.account.Enrolment;
import kaigo.account.OwnCredentials;

/** 認証アプリを登録し直す: the password first, then QR code and first code on the same page. */
@Named("ownAuthenticator")
@ViewScoped
public class OwnAuthenticatorPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnCredentials credentials;

    @Inject
    transient HttpServletRequest request;

    private Enrolment enrolment;
    private transient String present;
    private transient String entered;

    public void begin() {
        enrolment = credentials.beginEnrolment(present.toCharArray(), Origins.of(request));
    }

    public String confirm() {
        credentials.confirmEnrolment(entered, request.getSession().getId());
        OwnPages.say("reenrolled");
        return OwnPages.HOME;
    }

    public Enrolment getEnrolment() {
        return enrolment;
    }

    public QrPicture getPicture() {
        return enrolment == null ? null : QrPicture.of(enrolment.uri());
    }

    /** Never written back into a page. */
    public String getPresent() {
        return null;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getEntered() {
        return null;
    }

    public void setEntered(String entered) {
        this.entered = entered;
    }
}
