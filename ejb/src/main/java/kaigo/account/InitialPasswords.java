package kaigo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kaigo.account.model.Account;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;

/**
 * 初期パスワードの渡し方: at an office or medical institution the admin hands it over himself; everybody else gets it by mail,
 * so that an operator never knows the password of somebody else's account.
 */
@ApplicationScoped
class InitialPasswords {
    @Inject
    AccountMails mails;

    UserMade hand(Account account, String password) {
        boolean inPerson = !Actors.current().is(Role.OPERATOR)
                && (account.organisation() == OrganisationKind.OFFICE
                        || account.organisation() == OrganisationKind.MEDICAL);
        if (!inPerson) {
            mails.initialPassword(account, password);
        }
        return new UserMade(
                account.id(),
                account.login(),
                account.person().name(),
                inPerson ? password : null,
                account.person().mail());
    }
}
