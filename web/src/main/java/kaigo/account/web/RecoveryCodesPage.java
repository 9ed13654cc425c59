package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.account.LoginStep;
import kaigo.frame.web.Sentences;

/** 回復コードを控える, on the way in: shown until their owner says that he has noted them. */
@Named("recoveryCodes")
@RequestScoped
public class RecoveryCodesPage {
    @Inject
    LoginWay way;

    private boolean noted;

    public void open() {
        way.require(LoginStep.ENTER);
    }

    public void enter() {
        if (noted) {
            way.doing(LoginStep.ENTER, way::enter);
        } else {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "f:noted:input",
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR, Sentences.in("account", "codesNotNoted"), null));
        }
    }

    public List<String> getCodes() {
        return way.at(LoginStep.ENTER).map(PendingLogin::recoveryCodes).orElse(List.of());
    }

    public boolean isNoted() {
        return noted;
    }

    public void setNoted(boolean noted) {
        this.noted = noted;
    }
}
