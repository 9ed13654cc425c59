package kaigo.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kaigo.account.LoginRefused.Reason;
import kaigo.account.model.Account;
import kaigo.account.model.Accounts;
import kaigo.account.model.Actor;
import kaigo.account.model.Origin;
import kaigo.account.model.PasswordHash;
import kaigo.account.model.Right;
import kaigo.account.model.ThrottleKey;
import kaigo.time.SystemClock;

/**
 * ログイン: client certificate, password, one-time password. Every way of failing at the password looks alike and costs one
 * Argon2id, so that nobody learns which accounts exist, which are locked, or whose they are; only the audit record
 * tells them apart.
 */
@Stateless
public class LoggingIn {
    @Inject
    Accounts accounts;

    @Inject
    Entrance entrance;

    @Inject
    LoginDoor door;

    @Inject
    LoginTally tally;

    @Inject
    LoginProgress progress;

    @Inject
    SystemClock clock;

    /** パスワードが合った: whose it was, and what comes next. */
    public record PasswordAccepted(long accountId, LoginStep next) {}

    /** 確認コードが合った: by which means, and what comes next. */
    public record CodeAccepted(SecondFactor by, LoginStep next) {}

    /**
     * パスワードの段階. Not in one transaction: what it counts commits by itself, and a request that held one connection while it
     * waits for a second would stop all others when many come at once.
     */
    @Needs(Right.LOG_IN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PasswordAccepted withPassword(String login, char[] password, Origin origin) {
        String name = normalised(login);
        List<ThrottleKey> keys = door.keys(name, origin);
        door.requireFree(keys);
        Optional<Account> known = accounts.byLogin(name);
        boolean right = PasswordHash.check(known.map(Account::passwordHash).orElse(null), password);
        known.ifPresent(LoggingIn::record);
        Reason against = against(known, right);
        if (against != null) {
            tally.failed(keys, against == Reason.WRONG_PASSWORD ? lockable(known.orElseThrow()) : null);
            throw LoginRefused.atPassword(against);
        }
        // Those who asked at the same time may have closed the door: a burst of guesses is no way around it.
        door.requireFree(keys);
        Account account = known.orElseThrow();
        if (account.passwordHash().isDated()) {
            tally.rehash(account.id(), password);
        }
        return new PasswordAccepted(account.id(), progress.next(account.id(), false));
    }

    /** 確認コードの段階: of the authenticator, a recovery code, or by mail. In no transaction of its own, as the password. */
    @Needs(Right.LOG_IN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CodeAccepted withCode(long accountId, String code, Origin origin) {
        Account account = accounts.find(accountId).orElseThrow(() -> LoginRefused.atCode(Reason.UNKNOWN_ACCOUNT));
        record(account);
        entrance.requireOpenTo(account);
        List<ThrottleKey> keys = door.keys(account.login(), origin);
        door.requireFree(keys);
        SecondFactor by = tally.judgeCode(accountId, code, keys);
        return new CodeAccepted(by, progress.next(accountId, true));
    }

    /** 入る: after every step. @return the actor that the session carries from now on */
    @Needs(Right.LOG_IN)
    public Actor enter(long accountId, SecondFactor by) {
        Account account = accounts.locked(accountId).orElseThrow(() -> LoginRefused.atCode(Reason.UNKNOWN_ACCOUNT));
        record(account);
        entrance.requireOpenTo(account);
        return progress.enter(account, by, door.account(account.login()));
    }

    /** ログアウト: the session ends at the edge; here it is recorded. */
    @Needs(Right.LOG_OUT)
    public void leave() {
        // the record is all
    }

    private Reason against(Optional<Account> known, boolean right) {
        if (known.isEmpty()) {
            return Reason.UNKNOWN_ACCOUNT;
        }
        if (!known.get().opensAt(clock.now())) {
            return Reason.LOCKED;
        }
        if (!right) {
            return Reason.WRONG_PASSWORD;
        }
        return entrance.isOpenTo(known.get()) ? null : Reason.OTHER_ORGANISATION;
    }

    /** Only who shows the organisation's own certificate may lock the account itself; others close their own door. */
    private Long lockable(Account account) {
        boolean inside = Actors.current().certificateSerial() != null && entrance.isOpenTo(account);
        return inside ? account.id() : null;
    }

    private static void record(Account account) {
        Actors.nowIs(Actors.current().claimingToBe(account.id(), account.organisation(), account.organisationNo()));
    }

    /** Full-width letters and capitals are no mistake of a person who types a user id. */
    private static String normalised(String login) {
        return Normalizer.normalize(login, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
