package kaigo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Optional;
import kaigo.account.model.Account;
import kaigo.account.model.AccountEvent;
import kaigo.account.model.AccountEvents;
import kaigo.account.model.MailCodes;
import kaigo.account.model.RecoveryCode;
import kaigo.account.model.RecoveryCodes;
import kaigo.account.model.SecretBox;
import kaigo.setting.model.Setting;
import kaigo.setting.model.Settings;
import kaigo.time.SystemClock;

/** 2つ目の証明: what a typed code proves. Its form tells which kind it is; each counts once. The account's row is locked. */
@ApplicationScoped
class CodeProof {
    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    MailCodes mailCodes;

    @Inject
    Settings settings;

    @Inject
    CredentialMails mails;

    @Inject
    AccountEvents events;

    @Inject
    SecretBox secrets;

    @Inject
    SystemClock clock;

    Optional<SecondFactor> of(Account account, String typed) {
        Instant now = clock.now();
        Optional<RecoveryCode> recovery = RecoveryCode.read(typed);
        if (recovery.isPresent()) {
            return recovers(account, recovery.get(), now) ? Optional.of(SecondFactor.RECOVERY_CODE) : Optional.empty();
        }
        if (account.accepts(typed, secrets, now)) {
            return Optional.of(SecondFactor.AUTHENTICATOR);
        }
        boolean byMail = settings.isOn(Setting.MAIL_CODE)
                && account.isEnrolled()
                && mailCodes
                        .of(account.id())
                        .filter(mailed -> mailed.accepts(digits(typed), secrets, now))
                        .isPresent();
        return byMail ? Optional.of(SecondFactor.MAIL_CODE) : Optional.empty();
    }

    private boolean recovers(Account account, RecoveryCode code, Instant now) {
        boolean right = account.isEnrolled() && recoveryCodes.use(account.id(), code, now);
        if (right) {
            events.add(new AccountEvent(account.id(), AccountEvent.Kind.RECOVERY_CODE_USED, account.id(), null, now));
            mails.recoveryCodeUsed(account, recoveryCodes.left(account.id()));
        }
        return right;
    }

    private static String digits(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }
}
