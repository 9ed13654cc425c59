package kaigo.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** 発行文書の保管 */
@ApplicationScoped
public class IssuedDocuments {
    @PersistenceContext
    EntityManager entities;

    public void keep(IssuedDocument document) {
        entities.persist(document);
    }

    public Optional<IssuedDocument> find(String uniqueKey) {
        return entities.createQuery("SELECT d FROM IssuedDocument d WHERE d.uniqueKey = :key", IssuedDocument.class)
                .setParameter("key", uniqueKey)
                .getResultStream()
                .findFirst();
    }
}
