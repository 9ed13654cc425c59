package kaigo.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kaigo.account.model.Account;
import kaigo.account.model.AccountEvent;
import kaigo.account.model.InitialPassword;
import kaigo.account.model.PasswordHash;
import kaigo.account.model.RecoveryCodes;
import kaigo.account.model.Right;
import kaigo.time.SystemClock;

/** 再設定: an admin helps somebody below him back in: lock, password, authenticator app. */
@Stateless
public class UserResetting {
    @Inject
    ManagedAccounts managed;

    @Inject
    InitialPasswords initialPasswords;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    LoginDoor door;

    @Inject
    AccountMails mails;

    @Inject
    SystemClock clock;

    /** ロック解除 */
    @Needs(Right.ACCOUNT_MANAGE)
    public void unlock(long id, long version) {
        Account account = managed.require(id, version);
        account.unlock();
        door.forget(account);
        managed.note(account, AccountEvent.Kind.UNLOCKED, null);
    }

    /** パスワードの再設定. @return the initial password, unless it was mailed */
    @Needs(Right.ACCOUNT_MANAGE)
    public UserMade resetPassword(long id, long version) {
        Account account = managed.require(id, version);
        String password = InitialPassword.invent();
        account.resetPassword(PasswordHash.of(password.toCharArray()), clock.now());
        door.forget(account);
        managed.endSessions(account);
        managed.note(account, AccountEvent.Kind.PASSWORD_RESET, null);
        UserMade made = initialPasswords.hand(account, password);
        if (made.password() != null) {
            mails.passwordReset(account);
        }
        return made;
    }

    /** 認証アプリの再設定: the next login enrols anew; its owner is told. */
    @Needs(Right.ACCOUNT_MANAGE)
    public void resetOneTimePassword(long id, long version) {
        Account account = managed.require(id, version);
        account.resetOneTimePassword();
        recoveryCodes.forget(account.id());
        managed.endSessions(account);
        managed.note(account, AccountEvent.Kind.CODE_RESET, null);
        mails.codeReset(account);
    }
}
