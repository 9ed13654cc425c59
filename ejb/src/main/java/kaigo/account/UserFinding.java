package kaigo.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kaigo.account.model.Account;
import kaigo.account.model.AccountEvent;
import kaigo.account.model.AccountEvents;
import kaigo.account.model.AccountListing;
import kaigo.account.model.AccountSearch;
import kaigo.account.model.Accounts;
import kaigo.account.model.Actor;
import kaigo.account.model.ManagedRoles;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.OrganisationNames;
import kaigo.account.model.Right;
import kaigo.account.model.Role;
import kaigo.time.SystemClock;

/** 利用者の一覧と詳細: an organisation's admins see its accounts, 国保中央会's operators and auditors see all. */
@Stateless
public class UserFinding {
    private static final int EVENTS = 100;

    @Inject
    Accounts accounts;

    @Inject
    AccountListing listing;

    @Inject
    AccountEvents events;

    @Inject
    OrganisationNames organisations;

    @Inject
    SystemClock clock;

    @Needs(Right.ACCOUNT_READ)
    public AccountListing.Page page(AccountSearch asked, int first, int size) {
        Actor actor = Actors.current();
        AccountSearch search = seesAll(actor)
                ? asked
                : new AccountSearch(
                        asked.typed(), actor.organisation(), actor.organisationNo(), asked.role(), asked.state(), null);
        return listing.page(search, first, size);
    }

    /** The roles that the actor may give to somebody new there; empty when he makes nobody there. */
    @Needs(Right.ACCOUNT_READ)
    public Set<Role> offered(OrganisationKind kind, String organisationNo) {
        return new TreeSet<>(ManagedRoles.givenBy(Actors.current(), kind, organisationNo));
    }

    /** One account with its history. @throws AccountOutOfReach when it isn't one of the actor's organisation */
    @Needs(Right.ACCOUNT_READ)
    public UserCard card(long id) {
        Actor actor = Actors.current();
        Account account = accounts.find(id)
                .filter(one -> one.organisation() != OrganisationKind.CITIZEN)
                .filter(one -> seesAll(actor) || one.isOf(actor.organisation(), actor.organisationNo()))
                .orElseThrow(AccountOutOfReach::new);
        Role role = account.roles().stream().sorted().findFirst().orElse(Role.ANYONE);
        boolean manageable = ManagedRoles.mayManage(actor, account);
        Set<Role> offered =
                new TreeSet<>(ManagedRoles.givenBy(actor, account.organisation(), account.organisationNo()));
        if (!offered.contains(role)) {
            offered = Set.of(role);
        }
        return new UserCard(
                account.id(),
                account.version(),
                account.login(),
                account.person().name(),
                account.person().kana(),
                account.person().mail(),
                account.person().qualification(),
                role,
                account.organisation(),
                account.organisationNo(),
                organisations.of(account.organisation(), account.organisationNo()),
                account.state(),
                account.lockedUntil() != null && clock.now().isBefore(account.lockedUntil())
                        ? account.lockedUntil()
                        : null,
                account.isEnrolled(),
                account.mustChangePassword(),
                account.isInitialPasswordOverdueAt(clock.now()),
                account.createdAt(),
                account.lastLoginAt(),
                manageable,
                offered,
                history(account));
    }

    private List<UserCard.Event> history(Account account) {
        return events.of(account.id(), EVENTS).stream()
                .map(event -> new UserCard.Event(event.at(), event.kind(), by(event, account), event.detail()))
                .toList();
    }

    private String by(AccountEvent event, Account account) {
        if (event.byAccountId() == null) {
            return null;
        }
        return accounts.find(event.byAccountId())
                .map(one -> one.isOf(account.organisation(), account.organisationNo())
                        ? one.person().name()
                        : organisations.of(one.organisation(), one.organisationNo()))
                .orElse(null);
    }

    private static boolean seesAll(Actor actor) {
        return actor.is(Role.OPERATOR) || actor.is(Role.AUDITOR);
    }
}
