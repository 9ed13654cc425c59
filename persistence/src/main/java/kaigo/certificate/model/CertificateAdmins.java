package kaigo.certificate.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kaigo.account.model.Account;
import kaigo.account.model.AccountState;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;

/** 証明書の管理者: who in an organisation looks after its certificates, and gets the mails about them. */
@ApplicationScoped
public class CertificateAdmins {
    private static final List<Role> ADMINS =
            List.of(Role.OFFICE_USER, Role.OFFICE_ADMIN, Role.MEDICAL_ADMIN, Role.INSURER_ADMIN, Role.OPERATOR);

    @PersistenceContext
    EntityManager entities;

    public List<String> mailsOf(OrganisationKind organisation, String number) {
        return entities.createQuery(
                        "SELECT DISTINCT a.person.mail FROM Account a JOIN a.roles r WHERE a.organisation = :kind"
                                + " AND a.organisationNo = :number AND a.state = :active AND a.person.mail IS NOT NULL"
                                + " AND r IN :admins ORDER BY a.person.mail",
                        String.class)
                .setParameter("kind", organisation)
                .setParameter("number", number)
                .setParameter("active", AccountState.ACTIVE)
                .setParameter("admins", ADMINS)
                .getResultList();
    }

    /** Display name of who did something; empty when the system did, or nobody is left by that key. */
    public String nameOf(Long accountId) {
        Account account = accountId == null ? null : entities.find(Account.class, accountId);
        return account == null ? "" : account.person().name();
    }
}
