package kaigo.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.model.Account;
import kaigo.account.model.Accounts;
import kaigo.account.model.OpenSessions;
import kaigo.account.model.Origin;
import kaigo.account.model.PasswordHash;
import kaigo.account.model.RecoveryCodes;
import kaigo.account.model.Right;
import kaigo.time.SystemClock;

/** 自分のログインの手段: each change asks for the present password, so that an unattended screen changes nothing. */
@Stateless
public class OwnCredentials {
    @Inject
    Accounts accounts;

    @Inject
    OpenSessions sessions;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    Credentials credentials;

    @Inject
    LoginDoor door;

    @Inject
    LoginTally tally;

    @Inject
    SystemClock clock;

    /** いまの状態 */
    @Needs(Right.OWN_SECURITY)
    public CredentialsView view() {
        Account account = find();
        return new CredentialsView(
                account.login(), account.person().mail(), account.passwordSetAt(), recoveryCodes.left(account.id()));
    }

    /** パスワードの変更: all other sessions of the account end with it. */
    @Needs(Right.OWN_SECURITY)
    public void changePassword(char[] present, char[] chosen, String sessionId, Origin origin) {
        requirePassword(present, origin);
        Account account = locked();
        credentials.changePassword(account, chosen);
        sessions.endAll(account.id(), SessionStanding.mark(sessionId), clock.now());
    }

    /** 認証アプリの登録し直し: the former authenticator counts until the first code of the new one. */
    @Needs(Right.OWN_SECURITY)
    public Enrolment beginEnrolment(char[] present, Origin origin) {
        requirePassword(present, origin);
        return credentials.beginEnrolment(locked());
    }

    @Needs(Right.OWN_SECURITY)
    public void confirmEnrolment(String code, String sessionId) {
        Account account = locked();
        credentials.confirmEnrolment(account, code);
        sessions.endAll(account.id(), SessionStanding.mark(sessionId), clock.now());
    }

    /** 回復コードの作り直し. @return the codes, to be shown once */
    @Needs(Right.OWN_SECURITY)
    public List<String> newRecoveryCodes(char[] present, Origin origin) {
        requirePassword(present, origin);
        return credentials.newRecoveryCodes(locked());
    }

    /** A wrong one counts as at the door: a stolen session is no place to guess at leisure. */
    private void requirePassword(char[] present, Origin origin) {
        Account account = find();
        var keys = door.keys(account.login(), origin);
        door.requireFree(keys);
        if (!account.opensAt(clock.now())) {
            throw CredentialRefused.wrongPassword();
        }
        if (!PasswordHash.check(account.passwordHash(), present)) {
            tally.failed(keys, account.id());
            throw CredentialRefused.wrongPassword();
        }
    }

    private Account find() {
        return accounts.find(Actors.current().accountId()).orElseThrow(RightDenied::new);
    }

    private Account locked() {
        return accounts.locked(Actors.current().accountId()).orElseThrow(RightDenied::new);
    }
}
