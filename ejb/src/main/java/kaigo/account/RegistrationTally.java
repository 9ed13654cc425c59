package kaigo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import kaigo.account.RegistrationRefused.Reason;
import kaigo.account.model.ClaimCredential;
import kaigo.account.model.PasswordHash;
import kaigo.account.model.Registrations;
import kaigo.time.SystemClock;

/**
 * 初回登録の数え方: guesses at an ID's password and at a mailed code, each in a transaction of its own that commits although
 * the step is refused, under a lock of the ID's row, so that parallel requests are judged one by one.
 */
@ApplicationScoped
class RegistrationTally {
    @Inject
    Registrations registrations;

    @Inject
    SystemClock clock;

    /** Costs one Argon2id for an unknown ID too. @throws RegistrationRefused unless the password is right and it may be used */
    @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = RegistrationRefused.class)
    public void judgeProof(String userId, char[] password) {
        ClaimCredential credential = registrations.locked(userId).orElse(null);
        boolean right = PasswordHash.check(credential == null ? null : credential.passwordHash(), password);
        if (credential == null) {
            throw RegistrationRefused.atProof(Reason.UNKNOWN_ID);
        }
        if (!credential.opensAt(clock.now())) {
            throw RegistrationRefused.atProof(Reason.USED_OR_LOCKED);
        }
        if (!right) {
            credential.failed(clock.now());
            throw RegistrationRefused.atProof(Reason.WRONG_PASSWORD);
        }
        credential.proved();
    }

    /** @throws RegistrationRefused when it is wrong, too old or was guessed at too often; the failure is counted */
    @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = RegistrationRefused.class)
    public void judgeCode(String userId, char[] code) {
        registrations.locked(userId);
        boolean right = registrations
                .registration(userId)
                .map(registration -> registration.accepts(code, clock.now()))
                .orElse(false);
        if (!right) {
            throw RegistrationRefused.atCode(Reason.WRONG_CODE);
        }
    }
}
