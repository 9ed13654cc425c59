package kaigo.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** 利用者登録の履歴の置き場 */
@ApplicationScoped
public class AccountEvents {
    @PersistenceContext
    EntityManager entities;

    public void add(AccountEvent event) {
        entities.persist(event);
    }

    /** Newest first. */
    public List<AccountEvent> of(long accountId, int atMost) {
        return entities.createQuery(
                        "SELECT e FROM AccountEvent e WHERE e.accountId = :account ORDER BY e.at DESC, e.id DESC",
                        AccountEvent.class)
                .setParameter("account", accountId)
                .setMaxResults(atMost)
                .getResultList();
    }
}
