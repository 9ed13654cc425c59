package kaigo.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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

    public Optional<Account> find(long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    /** Locks the row until the transaction ends: two requests can't use one code, nor count one failure. */
    public Optional<Account> locked(long id) {
        return Optional.ofNullable(entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
