package kaigo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import kaigo.account.LoginRefused.Reason;
import kaigo.account.model.Account;
import kaigo.account.model.AccountEvent;
import kaigo.account.model.AccountEvents;
import kaigo.account.model.AccountState;
import kaigo.account.model.Accounts;
import kaigo.account.model.Actor;
import kaigo.account.model.LoginThrottles;
import kaigo.account.model.OrganisationNames;
import kaigo.account.model.SecretBox;
import kaigo.account.model.ThrottleKey;
import kaigo.account.model.Totp;
import kaigo.time.SystemClock;

/**
 * ログインの順番: whoever has an authenticator shows it first; then a password of somebody else's choice is changed; then a
 * missing authenticator is enrolled. So a password that an admin has just reset opens nothing by itself.
 */
@ApplicationScoped
class LoginProgress {
    @Inject
    Accounts accounts;

    @Inject
    AccountEvents events;

    @Inject
    LoginThrottles throttles;

    @Inject
    OrganisationNames organisations;

    @Inject
    SecretBox secrets;

    @Inject
    SystemClock clock;

    /** What is still to come; an enrolment begins with a secret that nobody has seen before. */
    @Transactional
    public LoginStep next(long accountId, boolean codeProven) {
        return next(
                accounts.locked(accountId).orElseThrow(() -> LoginRefused.atCode(Reason.UNKNOWN_ACCOUNT)), codeProven);
    }

    /** The same in the transaction that has changed the account. */
    LoginStep next(Account account, boolean codeProven) {
        if (account.isEnrolled() && !codeProven) {
            return LoginStep.CODE;
        }
        if (account.mustChangePassword()) {
            return LoginStep.NEW_PASSWORD;
        }
        if (!account.isEnrolled()) {
            account.beginEnrolment(Totp.newSecret(), secrets);
            return LoginStep.ENROL;
        }
        return LoginStep.ENTER;
    }

    Actor enter(Account account, SecondFactor by, ThrottleKey door) {
        Instant now = clock.now();
        // A lock that others' failures brought since the code was proven doesn't undo the proof.
        boolean active = account.state() == AccountState.ACTIVE;
        if (!active || account.mustChangePassword() || !account.isEnrolled()) {
            throw LoginRefused.atCode(Reason.LOCKED);
        }
        Actor visitor = Actors.current();
        boolean toServices = visitor.certificateSerial() != null;
        account.loggedIn(toServices, now);
        throttles.forget(door);
        String how = by + (toServices ? " SERVICES" : " PUBLIC");
        events.add(new AccountEvent(account.id(), AccountEvent.Kind.LOGGED_IN, account.id(), how, now));
        String organisation = organisations.of(account.organisation(), account.organisationNo());
        return account.actor(organisation, visitor.certificateSerial(), visitor.requestId());
    }
}
