package kaigo.consent.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import kaigo.identifier.model.InsurerNo;
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

    /**
     * 保険者データの反映: after a feed has changed persons, the listing copies follow, and a death, a loss of qualification or
     * 不開示 ends the relation and, for 不開示, clears the copy. Belongs in the feed's transaction.
     *
     * @return how many relations changed
     */
    public int followPersons(InsurerNo insurer, long feedId, LocalDate today) {
        return entities.createNativeQuery("""
                        UPDATE care_relation r
                           SET name = CASE WHEN p.non_disclosure THEN NULL ELSE p.name END,
                               kana = CASE WHEN p.non_disclosure THEN NULL ELSE p.kana END,
                               kana_key = CASE WHEN p.non_disclosure THEN NULL ELSE p.kana_key END,
                               birth_date = CASE WHEN p.non_disclosure THEN NULL ELSE p.birth_date END,
                               sex = CASE WHEN p.non_disclosure THEN NULL ELSE p.sex END,
                               ended_on = CASE WHEN why.end_reason IS NULL THEN r.ended_on
                                               ELSE coalesce(r.ended_on, ?3) END,
                               end_reason = coalesce(r.end_reason, why.end_reason),
                               version = r.version + 1
                          FROM insured_person p,
                               LATERAL (SELECT CASE WHEN p.non_disclosure THEN 'NON_DISCLOSURE'
                                                    WHEN p.died_on <= ?3 THEN 'DIED'
                                                    WHEN p.lost_on <= ?3 OR p.deleted_on IS NOT NULL
                                                    THEN 'LEFT_INSURER' END AS end_reason) why
                         WHERE p.insurer_no = ?1 AND p.feed_id = ?2
                           AND r.insurer_no = p.insurer_no AND r.insured_no = p.insured_no
                           AND (why.end_reason IS NOT NULL AND r.ended_on IS NULL
                                OR (r.name, r.kana_key, r.birth_date, r.sex) IS DISTINCT FROM
                                   (p.name, p.kana_key, p.birth_date, p.sex))
                        """)
                .setParameter(1, insurer.value())
                .setParameter(2, feedId)
                .setParameter(3, today)
                .executeUpdate();
    }
}
