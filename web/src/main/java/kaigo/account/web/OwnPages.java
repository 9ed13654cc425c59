package kaigo.account.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import kaigo.frame.web.Sentences;

/** What the pages of ログインとセキュリティ share: back to the first of them, with a word on what was done. */
final class OwnPages {
    static final String HOME = "/security/home.xhtml?faces-redirect=true";

    private OwnPages() {}

    static void say(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(
                null, new FacesMessage(FacesMessage.SEVERITY_INFO, Sentences.in("account", key, arguments), null));
    }
}
