package kaigo.document.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 発行文書の保管 */
@ApplicationScoped
public class IssuedDocuments {
    @PersistenceContext
    EntityManager entities;

    public void keep(IssuedDocument document) {
        entities.persist(document);
    }

    /** Those of these keys under which a document is kept. */
    public Set<String> existing(Collection<String> uniqueKeys) {
        List<?> keys = entities.createNativeQuery("SELECT unique_key FROM issued_document WHERE unique_key = ANY(?)")
                .setParameter(1, uniqueKeys.toArray(String[]::new))
                .getResultList();
        return keys.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    public Optional<IssuedDocument> find(String uniqueKey) {
        return entities.createQuery("SELECT d FROM IssuedDocument d WHERE d.uniqueKey = :key", IssuedDocument.class)
                .setParameter("key", uniqueKey)
                .getResultStream()
                .findFirst();
    }
}
