package kaigo.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import kaigo.account.model.Account;
import kaigo.account.model.AccountEvent;
import kaigo.account.model.Accounts;
import kaigo.account.model.InitialPassword;
import kaigo.account.model.ManagedRoles;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.PasswordHash;
import kaigo.account.model.Person;
import kaigo.account.model.Qualification;
import kaigo.account.model.Right;
import kaigo.account.model.Role;
import kaigo.time.SystemClock;

/** 利用者管理: an admin makes, describes, suspends and resumes the accounts below him; each with its history. */
@Stateless
public class UserManaging {
    @Inject
    ManagedAccounts managed;

    @Inject
    Accounts accounts;

    @Inject
    InitialPasswords initialPasswords;

    @Inject
    AccountMails mails;

    @Inject
    SystemClock clock;

    /** 登録. @return the login, and the initial password unless it was mailed */
    @Needs(Right.ACCOUNT_MANAGE)
    public UserMade create(OrganisationKind kind, String organisationNo, Role role, Person person) {
        if (!ManagedRoles.givenBy(Actors.current(), kind, organisationNo).contains(role)) {
            throw new AccountOutOfReach();
        }
        managed.requireOpen(kind, organisationNo);
        accounts.lockOrganisation(organisationNo);
        String password = InitialPassword.invent();
        Account account = new Account(
                accounts.nextLogin(organisationNo),
                qualified(person, role),
                kind,
                organisationNo,
                Set.of(role),
                PasswordHash.of(password.toCharArray()),
                clock.now());
        accounts.add(account);
        accounts.flush();
        managed.note(account, AccountEvent.Kind.CREATED, role.name());
        return initialPasswords.hand(account, password);
    }

    /** 氏名・資格・連絡先・役割の変更 */
    @Needs(Right.ACCOUNT_MANAGE)
    public void change(long id, long version, Role role, Person person) {
        Account account = managed.require(id, version);
        Person before = account.person();
        if (!account.roles().equals(Set.of(role))) {
            assign(account, role);
        }
        account.describe(qualified(person, role));
        managed.note(account, AccountEvent.Kind.DESCRIBED, null);
        if (!Objects.equals(before.mail(), person.mail())) {
            mails.mailChanged(account, before.mail());
        }
    }

    private void assign(Account account, Role role) {
        if (!ManagedRoles.givenBy(Actors.current(), account.organisation(), account.organisationNo())
                .contains(role)) {
            throw new AccountOutOfReach();
        }
        managed.requireAnotherAdmin(account);
        account.assign(Set.of(role));
        managed.note(account, AccountEvent.Kind.ROLES_CHANGED, role.name());
    }

    /** 利用停止: an open session ends at its next request. */
    @Needs(Right.ACCOUNT_MANAGE)
    public void suspend(long id, long version) {
        Account account = managed.require(id, version);
        managed.requireAnotherAdmin(account);
        account.suspend();
        managed.endSessions(account);
        managed.note(account, AccountEvent.Kind.SUSPENDED, null);
    }

    /** 利用再開 */
    @Needs(Right.ACCOUNT_MANAGE)
    public void resume(long id, long version) {
        Account account = managed.require(id, version);
        managed.requireOpen(account.organisation(), account.organisationNo());
        account.resume();
        managed.note(account, AccountEvent.Kind.RESUMED, null);
    }

    /** 医師 is a role and a profession at once. */
    private static Person qualified(Person person, Role role) {
        return role == Role.DOCTOR
                ? new Person(person.name(), person.kana(), person.mail(), Qualification.PHYSICIAN)
                : person;
    }
}
