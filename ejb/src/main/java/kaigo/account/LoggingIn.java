package kaigo.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import kaigo.account.LoginRefused.Reason;
import kaigo.account.model.Account;
import kaigo.account.model.Accounts;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationNames;
import kaigo.account.model.PasswordHash;
import kaigo.account.model.Right;
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
    LoginTally tally;

    @Inject
    OrganisationNames organisations;

    @Inject
    SystemClock clock;

    /** パスワードの段階. @return key of the account, for the second step */
    @Needs(Right.LOG_IN)
    public long withPassword(String login, char[] password) {
        Optional<Account> known = accounts.byLogin(normalised(login));
        boolean right =
                known.map(Account::passwordHash).orElse(PasswordHash.OF_NOBODY).matches(password);
        Account account = known.orElseThrow(() -> LoginRefused.atPassword(Reason.UNKNOWN_ACCOUNT));
        record(account);
        if (!account.opensAt(clock.now())) {
            throw LoginRefused.atPassword(Reason.LOCKED);
        }
        if (!right) {
            tally.failed(account.id());
            throw LoginRefused.atPassword(Reason.WRONG_PASSWORD);
        }
        entrance.requireOpenTo(account);
        if (account.passwordHash().isDated()) {
            tally.rehash(account.id(), password);
        }
        return account.id();
    }

    /** 確認コードの段階. @return the actor that the session carries from now on */
    @Needs(Right.LOG_IN)
    public Actor withCode(long accountId, String code) {
        Account account = accounts.find(accountId).orElseThrow(() -> LoginRefused.atCode(Reason.UNKNOWN_ACCOUNT));
        record(account);
        entrance.requireOpenTo(account);
        tally.judgeCode(accountId, code);
        Actor visitor = Actors.current();
        String organisation = organisations.of(account.organisation(), account.organisationNo());
        return account.actor(organisation, visitor.certificateSerial(), visitor.requestId());
    }

    /** ログアウト: the session ends at the edge; here it is recorded. */
    @Needs(Right.LOG_OUT)
    public void leave() {
        // the record is all
    }

    private static void record(Account account) {
        Actors.nowIs(Actors.current().claimingToBe(account.id(), account.organisation(), account.organisationNo()));
    }

    /** Full-width letters and capitals are no mistake of a person who types a user id. */
    private static String normalised(String login) {
        return Normalizer.normalize(login, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
