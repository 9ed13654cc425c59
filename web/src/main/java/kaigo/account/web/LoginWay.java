package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kaigo.account.LoggingIn;
import kaigo.account.LoggingIn.PasswordAccepted;
import kaigo.account.LoginStep;
import kaigo.account.SessionStanding;
import kaigo.account.model.Actor;
import kaigo.account.model.Origin;
import kaigo.edge.web.Arrival;
import kaigo.edge.web.Goal;
import kaigo.edge.web.Visit;
import kaigo.time.SystemClock;

/** ログインの進み方: which step is due, kept in the session; no address leads past it. */
@Named("loginWay")
@RequestScoped
public class LoginWay {
    @Inject
    LoggingIn loggingIn;

    @Inject
    SessionStanding sessions;

    @Inject
    SystemClock clock;

    @Inject
    HttpServletRequest request;

    /** The steps to show, as keys of the bundle. */
    public List<String> getSteps() {
        return trail().steps();
    }

    /** Index of the one that is due. */
    public int getNow() {
        return trail().now();
    }

    /** The login page of this listener. */
    public String getFirstPage() {
        return Arrival.of(request).listener().loginPage();
    }

    void begin(PasswordAccepted accepted) {
        go(PendingLogin.begin(request, accepted, clock.now()).page());
    }

    /** The login, when this step of it is due. */
    Optional<PendingLogin> at(LoginStep step) {
        return pending().filter(pending -> pending.next() == step);
    }

    /** Leads away from a page whose step isn't due. */
    void require(LoginStep step) {
        if (at(step).isEmpty()) {
            toDue();
        }
    }

    /** Does the step when it is due; else leads to the one that is, or to the first page. */
    void doing(LoginStep step, Consumer<PendingLogin> work) {
        at(step).ifPresentOrElse(work, this::toDue);
    }

    /** On to the next step, or in when there is none. */
    void on(PendingLogin pending) {
        if (pending.next() == LoginStep.ENTER && pending.recoveryCodes().isEmpty()) {
            enter(pending);
        } else {
            go(pending.keep(request).page());
        }
    }

    /** 入る: the session is somebody's from now on, under an id that nobody knew before. */
    void enter(PendingLogin pending) {
        Actor actor = loggingIn.enter(pending.accountId(), pending.by());
        PendingLogin.end(request);
        Visit.begin(request, actor, clock.now());
        String listener = Arrival.of(request).listener().name();
        sessions.open(actor, request.getSession().getId(), listener, origin());
        go(Goal.take(request, actor));
    }

    void toDue() {
        go(pending().map(PendingLogin::page).orElse(getFirstPage()));
    }

    Origin origin() {
        return Origins.of(request);
    }

    private LoginTrail trail() {
        return pending().map(LoginTrail::of).orElseGet(LoginTrail::atPassword);
    }

    private Optional<PendingLogin> pending() {
        return PendingLogin.of(request, clock.now());
    }

    private static void go(String page) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
