package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kaigo.account.OwnCredentials;

/** パスワードを変える */
@Named("ownPassword")
@RequestScoped
public class OwnPasswordPage {
    @Inject
    OwnCredentials credentials;

    @Inject
    ChosenPassword chosen;

    @Inject
    HttpServletRequest request;

    private String present;

    public String change() {
        if (!chosen.isRepeated()) {
            return null;
        }
        credentials.changePassword(
                present.toCharArray(), chosen.characters(), request.getSession().getId(), Origins.of(request));
        OwnPages.say("passwordChanged");
        return OwnPages.HOME;
    }

    /** Never written back into a page. */
    public String getPresent() {
        return null;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
