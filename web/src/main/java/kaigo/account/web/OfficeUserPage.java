package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kaigo.account.Registering;
import kaigo.account.RegisteringOffice;
import kaigo.account.model.NewPassword;
import kaigo.account.model.PasswordRefused;
import kaigo.account.model.Person;
import kaigo.frame.web.Sentences;
import kaigo.identifier.model.Kana;

/** 初回登録（事業所ユーザ）: who it is, how to reach him, and the password that he chooses. */
@Named
@RequestScoped
public class OfficeUserPage {
    @Inject
    Registering registering;

    @Inject
    OfficeRegistration registration;

    private String name;
    private Kana kana;
    private String mail;
    private String password;
    private String again;

    public String apply() throws IOException {
        PendingRegistration pending = registration.pendingOrFirst();
        if (pending == null || !mayBePassword(pending.office())) {
            return null;
        }
        Person person = new Person(name, kana.value(), mail, null);
        registering.apply(pending.office().userId(), person, password.toCharArray());
        pending.sentTo(registration.request(), person.mail());
        return "/portal/register-code.xhtml?faces-redirect=true";
    }

    private boolean mayBePassword(RegisteringOffice office) {
        List<NewPassword.Finding> findings =
                NewPassword.findings(password.toCharArray(), List.of(office.userId(), office.number(), mail));
        findings.forEach(
                finding -> registration.say("form:password:input", Sentences.of(PasswordRefused.key(finding))));
        boolean same = password.equals(again);
        if (!same) {
            registration.say("form:again:input", Sentences.of("registration.againDiffers"));
        }
        return findings.isEmpty() && same;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Kana getKana() {
        return kana;
    }

    public void setKana(Kana kana) {
        this.kana = kana;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    /** Never written back into a page. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
