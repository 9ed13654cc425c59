package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import kaigo.account.LoggingIn;
import kaigo.account.model.Actor;
import kaigo.edge.web.Arrival;
import kaigo.edge.web.Goal;
import kaigo.edge.web.Visit;
import kaigo.time.SystemClock;

/** ログイン（確認コード）: the second step; after it the session is somebody's. */
@Named("code")
@RequestScoped
public class CodePage {
    @Inject
    LoggingIn loggingIn;

    @Inject
    ExternalContext external;

    @Inject
    SystemClock clock;

    private String entered;

    /** Without a password before it, back to the first step. */
    public void open() throws IOException {
        if (pending().isEmpty()) {
            external.redirect(firstStep());
        }
    }

    public void enter() throws IOException {
        Optional<PendingLogin> pending = pending();
        String next = firstStep();
        if (pending.isPresent()) {
            Actor actor = loggingIn.withCode(pending.get().accountId(), entered);
            PendingLogin.end(request());
            Visit.begin(request(), actor, clock.now());
            next = Goal.take(request(), actor);
        }
        external.redirect(next);
    }

    /** The login page of this listener. */
    public String firstStep() {
        return Arrival.of(request()).listener().loginPage();
    }

    public String getEntered() {
        return null;
    }

    public void setEntered(String entered) {
        this.entered = entered;
    }

    private Optional<PendingLogin> pending() {
        return PendingLogin.of(request(), clock.now());
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) external.getRequest();
    }
}
