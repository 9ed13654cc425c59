package kaigo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import kaigo.account.LoginRefused.Reason;
import kaigo.account.model.Account;
import kaigo.account.model.Accounts;
import kaigo.account.model.PasswordHash;
import kaigo.account.model.SecretBox;
import kaigo.time.SystemClock;

/**
 * ログインの数え方: failures and used codes, each in a transaction of its own that commits although the login is refused,
 * under a lock of the account's row, so that parallel requests count one by one.
 */
@ApplicationScoped
class LoginTally {
    @Inject
    Accounts accounts;

    @Inject
    SecretBox secrets;

    @Inject
    SystemClock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public void failed(long accountId) {
        accounts.locked(accountId).ifPresent(account -> account.failed(clock.now()));
    }

    /** @throws LoginRefused when it is wrong, used already, or the account is locked; the failure is counted */
    @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = LoginRefused.class)
    public void judgeCode(long accountId, String code) {
        Account account = accounts.locked(accountId).orElseThrow(() -> LoginRefused.atCode(Reason.UNKNOWN_ACCOUNT));
        if (!account.opensAt(clock.now())) {
            throw LoginRefused.atCode(Reason.LOCKED);
        }
        if (!account.accepts(code, secrets, clock.now())) {
            account.failed(clock.now());
            throw LoginRefused.atCode(Reason.WRONG_CODE);
        }
        account.loggedIn(Actors.current().certificateSerial() != null, clock.now());
    }

    /** Argon2's parameters have risen since the password was set. */
    @Transactional(TxType.REQUIRES_NEW)
    public void rehash(long accountId, char[] password) {
        accounts.locked(accountId).ifPresent(account -> account.rehash(PasswordHash.of(password)));
    }
}
