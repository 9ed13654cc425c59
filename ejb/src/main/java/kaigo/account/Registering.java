package kaigo.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.RegistrationRefused.Reason;
import kaigo.account.model.Account;
import kaigo.account.model.AccountEvent;
import kaigo.account.model.AccountEvents;
import kaigo.account.model.Accounts;
import kaigo.account.model.Actor;
import kaigo.account.model.ClaimCredential;
import kaigo.account.model.MailedCode;
import kaigo.account.model.NewPassword;
import kaigo.account.model.Origin;
import kaigo.account.model.PasswordHash;
import kaigo.account.model.Person;
import kaigo.account.model.Registration;
import kaigo.account.model.Registrations;
import kaigo.account.model.Right;
import kaigo.account.model.ThrottleKey;
import kaigo.party.model.Organisation;
import kaigo.party.model.Organisations;
import kaigo.time.SystemClock;

/**
 * 初回登録: an office or medical institution proves itself with its ID of 電子請求受付システム, says who its 事業所ユーザ is,
 * and shows by a mailed code that the mail address is his. Every way of failing at the proof looks alike and costs one
 * Argon2id, as at the login.
 */
@Stateless
public class Registering {
    @Inject
    Registrations registrations;

    @Inject
    RegistrationTally tally;

    @Inject
    LoginDoor door;

    @Inject
    LoginTally logins;

    @Inject
    Accounts accounts;

    @Inject
    AccountEvents events;

    @Inject
    AccountMails mails;

    @Inject
    Organisations organisations;

    @Inject
    SystemClock clock;

    /** 組織の証明. @return whose ID it is, for the next steps */
    @Needs(Right.REGISTER)
    public RegisteringOffice prove(String typed, char[] password, Origin origin) {
        String userId = ClaimCredential.normalised(typed);
        List<ThrottleKey> keys = door.keysOfRegistration(origin);
        door.requireFree(keys);
        registrations.credential(userId).ifPresent(Registering::record);
        try {
            tally.judgeProof(userId, password);
        } catch (RegistrationRefused refused) {
            logins.failed(keys, null);
            throw refused;
        }
        ClaimCredential credential = open(userId);
        Organisation organisation = organisations
                .find(credential.organisation(), credential.organisationNo())
                .filter(Organisation::isActive)
                .orElseThrow(() -> RegistrationRefused.atProof(Reason.ORGANISATION_CLOSED));
        return new RegisteringOffice(
                userId, credential.organisation(), credential.organisationNo(), organisation.name());
    }

    /** 申込み: mails a code to the address; a second time, a new one. The ID was proved in the steps before. */
    @Needs(Right.REGISTER)
    public void apply(String userId, Person applicant, char[] password) {
        ClaimCredential credential = open(userId);
        Registration registration = registrations.registration(userId).orElse(null);
        boolean first = registration == null;
        if (first) {
            registration = new Registration(credential);
        } else if (!registration.maySendCode(clock.now())) {
            throw RegistrationRefused.tooManyCodes();
        }
        PasswordHash chosen =
                NewPassword.hash(password, List.of(credential.userId(), credential.organisationNo(), applicant.mail()));
        String code = MailedCode.invent();
        registration.apply(applicant, chosen, PasswordHash.of(code.toCharArray()), clock.now());
        if (first) {
            registrations.add(registration);
        }
        mails.registrationCode(credential, applicant, code);
    }

    /** もう一度送る: a new code to the address of the application. */
    @Needs(Right.REGISTER)
    public void sendAgain(String userId) {
        ClaimCredential credential = open(userId);
        Registration registration =
                registrations.registration(userId).orElseThrow(() -> RegistrationRefused.atCode(Reason.WRONG_CODE));
        if (!registration.maySendCode(clock.now())) {
            throw RegistrationRefused.tooManyCodes();
        }
        String code = MailedCode.invent();
        registration.renewCode(PasswordHash.of(code.toCharArray()), clock.now());
        mails.registrationCode(credential, registration.person(), code);
    }

    /** メールアドレスの確認と登録. @return the login of the new account */
    @Needs(Right.REGISTER)
    public String confirm(String userId, String code) {
        registrations.credential(userId).ifPresent(Registering::record);
        tally.judgeCode(userId, MailedCode.typed(code));
        ClaimCredential credential = open(userId);
        Registration registration =
                registrations.registration(userId).orElseThrow(() -> RegistrationRefused.atCode(Reason.WRONG_CODE));
        Account account = registration.account(credential, clock.now());
        credential.use(clock.now());
        registrations.remove(registration);
        accounts.add(account);
        accounts.flush();
        events.add(new AccountEvent(account.id(), AccountEvent.Kind.CREATED, account.id(), "OFFICE_USER", clock.now()));
        mails.registered(account);
        return account.login();
    }

    /** The row, locked: of many requests with one ID one registers. */
    private ClaimCredential open(String userId) {
        ClaimCredential credential = registrations
                .locked(userId)
                .filter(one -> one.opensAt(clock.now()))
                .orElseThrow(() -> RegistrationRefused.atProof(Reason.USED_OR_LOCKED));
        record(credential);
        return credential;
    }

    /** Nobody is logged in; the record still names the organisation that it concerns. */
    private static void record(ClaimCredential credential) {
        Actor visitor = Actors.current();
        Actors.nowIs(new Actor(
                null,
                visitor.name(),
                visitor.roles(),
                credential.organisation(),
                credential.organisationNo(),
                "",
                visitor.certificateSerial(),
                visitor.requestId()));
    }
}
