package kaigo.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 利用者登録の置き場 */
@ApplicationScoped
public class Accounts {
    @PersistenceContext
    EntityManager entities;

    public Optional<Account> byLogin(String login) {
        return entities.createQuery("SELECT a FROM Account a WHERE a.login = :login", Account.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    public void add(Account account) {
        entities.persist(account);
    }

    /** Writes what was added, so that it has its key and the database's rules have spoken. */
    public void flush() {
        entities.flush();
    }

    public Optional<Account> find(long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    /** Locks the row until the transaction ends: two requests can't use one code, nor count one failure. */
    public Optional<Account> locked(long id) {
        return Optional.ofNullable(entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @throws OptimisticLockException when it has been changed since this version was shown */
    public Account requireUnchanged(long id, long version) {
        Account account = locked(id).orElseThrow(OptimisticLockException::new);
        if (account.version() != version) {
            throw new OptimisticLockException(account);
        }
        return account;
    }

    /** 組織の錠: until the transaction ends nobody else makes or suspends accounts of this organisation number. */
    public void lockOrganisation(String number) {
        entities.createNativeQuery("SELECT pg_advisory_xact_lock(hashtext('account-of-' || ?))")
                .setParameter(1, number)
                .getSingleResult();
    }

    /** Whether somebody else of the same organisation holds one of the roles and may log in. */
    public boolean isAnotherActive(Account account, Role role) {
        return !entities.createQuery("SELECT a.id FROM Account a JOIN a.roles r WHERE a.organisation = :kind"
                        + " AND a.organisationNo = :number AND a.state = :active AND r = :role AND a.id <> :id")
                .setParameter("kind", account.organisation())
                .setParameter("number", account.organisationNo())
                .setParameter("active", AccountState.ACTIVE)
                .setParameter("role", role)
                .setParameter("id", account.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** 次のユーザーID: the organisation's number and the next running number; the organisation is locked. */
    public String nextLogin(String organisationNo) {
        String prefix = organisationNo.toLowerCase(Locale.ROOT) + "-";
        Object highest = entities.createNativeQuery(
                        "SELECT max(cast(substring(login from ?1) AS integer)) FROM account WHERE login LIKE ?2")
                .setParameter(1, "^" + prefix + "([0-9]{2,6})$")
                .setParameter(2, prefix + "%")
                .getSingleResult();
        return prefix + "%02d".formatted(highest == null ? 1 : ((Number) highest).intValue() + 1);
    }

    /** All of an organisation that may log in, locked. */
    public List<Account> activeOf(OrganisationKind kind, String number) {
        return entities.createQuery(
                        "SELECT a FROM Account a WHERE a.organisation = :kind AND a.organisationNo = :number"
                                + " AND a.state = :active",
                        Account.class)
                .setParameter("kind", kind)
                .setParameter("number", number)
                .setParameter("active", AccountState.ACTIVE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
