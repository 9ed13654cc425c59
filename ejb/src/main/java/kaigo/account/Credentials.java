package kaigo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import kaigo.account.model.Account;
import kaigo.account.model.AccountEvent;
import kaigo.account.model.AccountEvents;
import kaigo.account.model.NewPassword;
import kaigo.account.model.RecoveryCode;
import kaigo.account.model.RecoveryCodes;
import kaigo.account.model.SecretBox;
import kaigo.account.model.Totp;
import kaigo.time.SystemClock;

/** ログインの手段の変更: password, authenticator, recovery codes, each with its history and its mail. */
@ApplicationScoped
class Credentials {
    @Inject
    AccountEvents events;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    CredentialMails mails;

    @Inject
    SecretBox secrets;

    @Inject
    SystemClock clock;

    /** @throws kaigo.account.model.PasswordRefused when the rule speaks against it */
    void changePassword(Account account, char[] chosen) {
        var hash = NewPassword.hash(chosen, List.of(account.login(), account.organisationNo()));
        if (account.passwordHash().matches(chosen)) {
            throw CredentialRefused.samePassword();
        }
        account.changePassword(hash, clock.now());
        happened(account, AccountEvent.Kind.PASSWORD_CHANGED);
        mails.passwordChanged(account);
    }

    Enrolment beginEnrolment(Account account) {
        account.beginEnrolment(Totp.newSecret(), secrets);
        return enrolment(account);
    }

    Enrolment enrolment(Account account) {
        byte[] secret = account.enrolling(secrets);
        if (secret == null) {
            throw CredentialRefused.noEnrolment();
        }
        return Enrolment.of(account.login(), secret);
    }

    void confirmEnrolment(Account account, String code) {
        if (!account.confirmEnrolment(code, secrets, clock.now())) {
            throw CredentialRefused.wrongFirstCode();
        }
        happened(account, AccountEvent.Kind.CODE_ENROLLED);
        mails.authenticatorChanged(account);
    }

    /** With the first authenticator; its mail tells enough. */
    List<String> firstRecoveryCodes(Account account) {
        happened(account, AccountEvent.Kind.RECOVERY_CODES_MADE);
        return recoveryCodes.renew(account.id()).stream()
                .map(RecoveryCode::text)
                .toList();
    }

    List<String> newRecoveryCodes(Account account) {
        List<String> codes = firstRecoveryCodes(account);
        mails.recoveryCodesMade(account);
        return codes;
    }

    private void happened(Account account, AccountEvent.Kind kind) {
        Instant now = clock.now();
        events.add(new AccountEvent(account.id(), kind, account.id(), null, now));
    }
}
