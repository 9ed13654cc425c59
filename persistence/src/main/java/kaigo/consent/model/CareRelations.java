package kaigo.consent.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import kaigo.identifier.model.OfficeNo;

/** 担当の台帳: which office serves whom. */
@ApplicationScoped
public class CareRelations {
    @PersistenceContext
    EntityManager entities;

    public Optional<CareRelation> find(OfficeNo office, PersonNo person) {
        return Optional.ofNullable(entities.find(CareRelation.class, new CareRelationId(office, person)));
    }

    public void add(CareRelation relation) {
        entities.persist(relation);
    }
}
