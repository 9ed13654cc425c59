package kaigo.consent.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import kaigo.identifier.model.OfficeNo;

/** 同意・担当の綴りの読出し. */
@ApplicationScoped
public class RelationFiles {
    @PersistenceContext
    EntityManager entities;

    public RelationFile of(OfficeNo office, PersonNo person) {
        return new RelationFile(answers(person), checks(office, person));
    }

    private List<RelationFile.Answer> answers(PersonNo person) {
        return entities.createQuery(
                        "SELECT NEW kaigo.consent.model.RelationFile.Answer(c.state, c.answeredAt, t.holdsFrom, c.channel,"
                                + " c.takerName, c.signer, c.withdrawnAt) FROM Consent c, ConsentText t"
                                + " WHERE c.insurerNo = :insurer AND c.insuredNo = :insured"
                                + " AND t.version = c.textVersion ORDER BY c.answeredAt DESC",
                        RelationFile.Answer.class)
                .setParameter("insurer", person.insurer().value())
                .setParameter("insured", person.insured().value())
                .getResultList();
    }

    private List<RelationFile.Check> checks(OfficeNo office, PersonNo person) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT i.method, i.checked_at, a.name
                          FROM identity_check i LEFT JOIN account a ON a.id = i.account_id
                         WHERE i.insurer_no = ?1 AND i.insured_no = ?2 AND i.office_no = ?3
                         ORDER BY i.checked_at DESC LIMIT 20
                        """)
                .setParameter(1, person.insurer().value())
                .setParameter(2, person.insured().value())
                .setParameter(3, office.value())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new RelationFile.Check(
                        IdentityCheck.Method.valueOf((String) c[0]), ((Timestamp) c[1]).toInstant(), (String) c[2]))
                .toList();
    }
}
