package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kaigo.account.CodeByMail;
import kaigo.account.LoggingIn;
import kaigo.account.LoggingIn.CodeAccepted;
import kaigo.account.LoginStep;
import kaigo.account.SecondFactor;
import kaigo.frame.web.Sentences;

/** ログイン（確認コード）: of the authenticator, by mail where that is allowed, or a recovery code on a page of its own. */
@Named("code")
@RequestScoped
public class CodePage {
    @Inject
    LoggingIn loggingIn;

    @Inject
    CodeByMail byMail;

    @Inject
    LoginWay way;

    private String entered;
    private Boolean mailOffered;

    /** Without a password before it, back to the first step. */
    public void open() {
        way.require(LoginStep.CODE);
    }

    public void enter() {
        way.doing(LoginStep.CODE, pending -> {
            CodeAccepted accepted = loggingIn.withCode(pending.accountId(), entered, way.origin());
            if (accepted.by() == SecondFactor.RECOVERY_CODE) {
                keepForNextPage("recoveryUsed");
            }
            way.on(pending.proven(accepted.by(), accepted.next()));
        });
    }

    public boolean isMailOffered() {
        if (mailOffered == null) {
            mailOffered = way.at(LoginStep.CODE).filter(this::offersMail).isPresent();
        }
        return mailOffered;
    }

    /** Asked when the page is opened, not again when its form comes back: the answer is a use case with its record. */
    private boolean offersMail(PendingLogin pending) {
        if (FacesContext.getCurrentInstance().isPostback() && pending.mailOffered() != null) {
            return pending.mailOffered();
        }
        boolean offered = byMail.isOffered(pending.accountId());
        pending.offeringMail(offered).keep((HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest());
        return offered;
    }

    public void mail() {
        way.doing(LoginStep.CODE, pending -> {
            byMail.send(pending.accountId());
            keepForNextPage("codeMailed");
            way.toDue();
        });
    }

    private static void keepForNextPage(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Sentences.in("account", key), null));
    }

    public String getEntered() {
        return null;
    }

    public void setEntered(String entered) {
        this.entered = entered;
    }
}
