package kaigo.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kaigo.account.LoggingIn.PasswordAccepted;
import kaigo.account.LoginStep;
import kaigo.account.SecondFactor;

/**
 * ログインの途中: the password was right, some steps are still to come.
 *
 * @param accountId whose password it was
 * @param until when the last step must have come
 * @param next what is to be done now
 * @param by how the code step was passed; null before
 * @param passwordChosen whether a new password was chosen on the way
 * @param recoveryCodes those that its owner has to note before he goes on; empty when there are none
 * @param mailOffered whether a code may come by mail, as the page of the code said; null before it
 */
record PendingLogin(
        long accountId,
        Instant until,
        LoginStep next,
        SecondFactor by,
        boolean passwordChosen,
        List<String> recoveryCodes,
        Boolean mailOffered)
        implements Serializable {
    private static final String ATTRIBUTE = PendingLogin.class.getName();

    /** To fetch a phone and install an app on it. */
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    /** Under a new session id: what was prepared before the password is worth nothing after it. */
    static PendingLogin begin(HttpServletRequest request, PasswordAccepted accepted, Instant now) {
        request.getSession();
        request.changeSessionId();
        return new PendingLogin(accepted.accountId(), now.plus(PATIENCE), accepted.next(), null, false, List.of(), null)
                .keep(request);
    }

    static Optional<PendingLogin> of(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session)
                .map(present -> (PendingLogin) present.getAttribute(ATTRIBUTE))
                .filter(pending -> now.isBefore(pending.until()));
    }

    static void end(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }

    PendingLogin keep(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
        return this;
    }

    PendingLogin proven(SecondFactor factor, LoginStep then) {
        return new PendingLogin(accountId, until, then, factor, passwordChosen, recoveryCodes, mailOffered);
    }

    PendingLogin chosen(LoginStep then) {
        return new PendingLogin(accountId, until, then, by, true, recoveryCodes, mailOffered);
    }

    PendingLogin enrolled(List<String> codes) {
        return new PendingLogin(
                accountId,
                until,
                LoginStep.ENTER,
                SecondFactor.AUTHENTICATOR,
                passwordChosen,
                List.copyOf(codes),
                mailOffered);
    }

    PendingLogin offeringMail(boolean offered) {
        return new PendingLogin(accountId, until, next, by, passwordChosen, recoveryCodes, offered);
    }

    /** The page of the step that is due. */
    String page() {
        return switch (next) {
            case CODE -> "/login/code.xhtml";
            case NEW_PASSWORD -> "/login/new-password.xhtml";
            case ENROL -> "/login/enrol.xhtml";
            case ENTER -> "/login/recovery-codes.xhtml";
        };
    }
}
