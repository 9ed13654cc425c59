package kaigo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import kaigo.account.LoginRefused.Reason;
import kaigo.account.model.Account;
import kaigo.account.model.AccountEvent;
import kaigo.account.model.AccountEvents;
import kaigo.account.model.Accounts;
import kaigo.account.model.LoginThrottles;
import kaigo.account.model.PasswordHash;
import kaigo.account.model.RecoveryCode;
import kaigo.account.model.ThrottleKey;
import kaigo.time.SystemClock;

/**
 * ログインの数え方: failures and used codes, each in a transaction of its own that commits although the login is refused,
 * under locks of the account's row and those of the throttles, so that parallel requests count one by one.
 */
@ApplicationScoped
class LoginTally {
    @Inject
    Accounts accounts;

    @Inject
    AccountEvents events;

    @Inject
    LoginThrottles throttles;

    @Inject
    CodeProof proof;

    @Inject
    SystemClock clock;

    /**
     * パスワードの失敗: counted for the name at its door, the certificate and the address.
     *
     * @param account counted too when not null: a failure with the organisation's own certificate, or of its owner inside
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void failed(List<ThrottleKey> keys, Long account) {
        count(keys, account == null ? null : accounts.locked(account).orElse(null));
    }

    /**
     * 確認コード.
     *
     * @throws LoginRefused when it is wrong, used already, or the account is locked; a wrong one is counted
     */
    @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = LoginRefused.class)
    public SecondFactor judgeCode(long accountId, String code, List<ThrottleKey> keys) {
        Account account = accounts.locked(accountId).orElseThrow(() -> LoginRefused.atCode(Reason.UNKNOWN_ACCOUNT));
        if (!account.opensAt(clock.now())) {
            throw LoginRefused.atCode(Reason.LOCKED);
        }
        return proof.of(account, code).orElseThrow(() -> {
            count(keys, account);
            return RecoveryCode.read(code).isPresent()
                    ? LoginRefused.atRecovery(Reason.WRONG_CODE)
                    : LoginRefused.atCode(Reason.WRONG_CODE);
        });
    }

    /** Argon2's parameters have risen since the password was set. */
    @Transactional(TxType.REQUIRES_NEW)
    public void rehash(long accountId, char[] password) {
        accounts.locked(accountId).ifPresent(account -> account.rehash(PasswordHash.of(password)));
    }

    private void count(List<ThrottleKey> keys, Account account) {
        Instant now = clock.now();
        throttles.locked(keys).forEach(throttle -> throttle.failed(now));
        if (account != null) {
            Instant before = account.lockedUntil();
            account.failed(now);
            if (account.lockedUntil() != null && !account.lockedUntil().equals(before)) {
                events.add(new AccountEvent(account.id(), AccountEvent.Kind.LOCKED, null, null, now));
            }
        }
    }
}
