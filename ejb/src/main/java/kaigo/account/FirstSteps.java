package kaigo.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.LoginRefused.Reason;
import kaigo.account.model.Account;
import kaigo.account.model.Accounts;
import kaigo.account.model.Right;

/**
 * はじめてのログイン: between the right password and the first page: a password of one's own, an authenticator, recovery
 * codes. The edge says whose login it is; whether the step is due is asked here again.
 */
@Stateless
public class FirstSteps {
    @Inject
    Accounts accounts;

    @Inject
    Entrance entrance;

    @Inject
    LoginProgress progress;

    @Inject
    Credentials credentials;

    /**
     * 新しいパスワード.
     *
     * @param codeProven whether this login has passed the code step
     * @return what comes next
     */
    @Needs(Right.LOG_IN)
    public LoginStep choosePassword(long accountId, boolean codeProven, char[] chosen) {
        Account account = claimed(accountId);
        if (!account.mustChangePassword() || account.isEnrolled() && !codeProven) {
            throw LoginRefused.atPassword(Reason.OUT_OF_ORDER);
        }
        credentials.changePassword(account, chosen);
        return progress.next(account, codeProven);
    }

    /** The enrolment that waits for its first code. */
    @Needs(Right.LOG_IN)
    public Enrolment enrolment(long accountId) {
        return credentials.enrolment(unenrolled(accountId));
    }

    /** 認証アプリの登録を終える. @return the recovery codes, to be shown once */
    @Needs(Right.LOG_IN)
    public List<String> confirmEnrolment(long accountId, String code) {
        Account account = unenrolled(accountId);
        credentials.confirmEnrolment(account, code);
        return credentials.firstRecoveryCodes(account);
    }

    private Account unenrolled(long accountId) {
        Account account = claimed(accountId);
        if (account.isEnrolled() || account.mustChangePassword()) {
            throw LoginRefused.atCode(Reason.OUT_OF_ORDER);
        }
        return account;
    }

    private Account claimed(long accountId) {
        Account account = accounts.locked(accountId).orElseThrow(() -> LoginRefused.atCode(Reason.UNKNOWN_ACCOUNT));
        Actors.nowIs(Actors.current().claimingToBe(account.id(), account.organisation(), account.organisationNo()));
        entrance.requireOpenTo(account);
        return account;
    }
}
