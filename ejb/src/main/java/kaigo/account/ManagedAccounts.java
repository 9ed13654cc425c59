package kaigo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kaigo.account.model.Account;
import kaigo.account.model.AccountEvent;
import kaigo.account.model.AccountEvents;
import kaigo.account.model.AccountState;
import kaigo.account.model.Accounts;
import kaigo.account.model.ManagedRoles;
import kaigo.account.model.OpenSessions;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.party.model.Organisation;
import kaigo.party.model.Organisations;
import kaigo.time.SystemClock;

/** 管理する利用者: what the use cases of user management have in common: reach, version, the last admin, the history. */
@ApplicationScoped
class ManagedAccounts {
    private static final String NONE_KEPT = "";

    @Inject
    Accounts accounts;

    @Inject
    AccountEvents events;

    @Inject
    OpenSessions sessions;

    @Inject
    Organisations organisations;

    @Inject
    SystemClock clock;

    /**
     * The account, with its organisation locked: of two who suspend each other one comes first.
     *
     * @throws AccountOutOfReach when the actor doesn't manage it
     * @throws jakarta.persistence.OptimisticLockException when it has changed since this version was shown
     */
    Account require(long id, long version) {
        Account seen = accounts.find(id).orElseThrow(AccountOutOfReach::new);
        if (!ManagedRoles.mayManage(Actors.current(), seen)) {
            throw new AccountOutOfReach();
        }
        accounts.lockOrganisation(seen.organisationNo());
        requireActor();
        return accounts.requireUnchanged(id, version);
    }

    /** Whoever was suspended while he waited for the lock does nothing any more. */
    private void requireActor() {
        Account self = accounts.locked(Actors.current().accountId()).orElseThrow(AccountOutOfReach::new);
        if (self.state() != AccountState.ACTIVE) {
            throw new AccountOutOfReach();
        }
    }

    /** @throws LastAdmin when nobody else would hold an admin's role of this account's */
    void requireAnotherAdmin(Account account) {
        boolean needed = account.state() == AccountState.ACTIVE
                && account.roles().stream()
                        .filter(Role::isAdmin)
                        .anyMatch(role -> !accounts.isAnotherActive(account, role));
        if (needed) {
            throw new LastAdmin();
        }
    }

    /** @throws OrganisationClosed when it is closed or unknown */
    void requireOpen(OrganisationKind kind, String number) {
        if (kind != OrganisationKind.CENTRAL
                && !organisations.find(kind, number).map(Organisation::isActive).orElse(false)) {
            throw new OrganisationClosed();
        }
    }

    /** Whoever is in with what was reset or suspended is out at his next request, and stays out when it is resumed. */
    void endSessions(Account account) {
        sessions.endAll(account.id(), NONE_KEPT, clock.now());
    }

    void note(Account account, AccountEvent.Kind kind, String detail) {
        events.add(new AccountEvent(account.id(), kind, Actors.current().accountId(), detail, clock.now()));
    }
}
