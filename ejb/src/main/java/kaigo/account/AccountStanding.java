package kaigo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kaigo.account.model.AccountState;
import kaigo.account.model.Accounts;
import kaigo.account.model.Actor;

/**
 * 利用者の確認: whether an open session may go on: its account is in use and holds the roles that the session was opened
 * with. A check at the edge, not a use case: no right, and a record only when it refuses.
 */
@ApplicationScoped
public class AccountStanding {
    @Inject
    Accounts accounts;

    public boolean holds(Actor actor) {
        return accounts.find(actor.accountId())
                .filter(account -> account.state() == AccountState.ACTIVE)
                .filter(account -> account.roles().equals(actor.roles()))
                .isPresent();
    }
}
