package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kaigo.account.CredentialsView;
import kaigo.account.LoginRow;
import kaigo.account.OwnCredentials;
import kaigo.account.OwnSessions;
import kaigo.account.SessionRow;

/** ログインとセキュリティ: the ways in, the devices logged in, the last logins, all of one's own. */
@Named("security")
@RequestScoped
public class SecurityHome {
    /** From here on the page asks to make new ones. */
    private static final int FEW = 3;

    @Inject
    OwnCredentials credentials;

    @Inject
    OwnSessions ownSessions;

    @Inject
    HttpServletRequest request;

    private CredentialsView view;
    private List<SessionRow> sessions;
    private List<LoginRow> logins;

    public CredentialsView getView() {
        if (view == null) {
            view = credentials.view();
        }
        return view;
    }

    public boolean isFewCodes() {
        return getView().recoveryCodesLeft() < FEW;
    }

    public List<SessionRow> getSessions() {
        if (sessions == null) {
            sessions = ownSessions.open(request.getSession().getId());
        }
        return sessions;
    }

    public List<LoginRow> getLogins() {
        if (logins == null) {
            logins = ownSessions.logins();
        }
        return logins;
    }

    public String end(long id) {
        ownSessions.end(id);
        OwnPages.say("sessionEnded");
        return OwnPages.HOME;
    }

    public String endOthers() {
        OwnPages.say("sessionsEnded", ownSessions.endOthers(request.getSession().getId()));
        return OwnPages.HOME;
    }
}
