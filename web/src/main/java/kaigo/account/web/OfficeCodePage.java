package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kaigo.account.Registering;
import kaigo.frame.web.Sentences;

/** 初回登録（メールの確認）: the code that was mailed; with it the account is made. */
@Named
@RequestScoped
public class OfficeCodePage {
    @Inject
    Registering registering;

    @Inject
    OfficeRegistration registration;

    private String code;

    public String confirm() throws IOException {
        PendingRegistration pending = registration.pendingOrFirst();
        if (pending == null) {
            return null;
        }
        String login = registering.confirm(pending.office().userId(), code);
        pending.done(registration.request(), login);
        return "/portal/register-done.xhtml?faces-redirect=true";
    }

    /** もう一度送る: a new code to the same address. */
    public String sendAgain() throws IOException {
        PendingRegistration pending = registration.pendingOrFirst();
        if (pending == null) {
            return null;
        }
        registering.sendAgain(pending.office().userId());
        registration.note(Sentences.of("registration.sentAgain"));
        return "/portal/register-code.xhtml?faces-redirect=true";
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
