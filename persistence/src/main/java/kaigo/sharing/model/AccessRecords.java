package kaigo.sharing.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.Collections;
import java.util.List;
import kaigo.account.model.Actor;
import kaigo.consent.model.PersonNo;

/** アクセス記録の台帳: written in the transaction of the disclosure, so that without a durable record there is no data. */
@ApplicationScoped
public class AccessRecords {
    private static final String ROW = "(?,?,?,?,?,?,?,?,?,?,?,?)";

    @PersistenceContext
    EntityManager entities;

    /** Adds all of one look in one statement. */
    public void add(List<AccessRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        Query insert = entities.createNativeQuery("INSERT INTO access_record (at, account_id, organisation,"
                + " organisation_no, insurer_no, insured_no, kind, purpose, outcome, reason, certificate_serial,"
                + " request_id) VALUES " + String.join(",", Collections.nCopies(records.size(), ROW)));
        int place = 1;
        for (AccessRecord row : records) {
            for (Object value : values(row)) {
                insert.setParameter(place++, value);
            }
        }
        insert.executeUpdate();
    }

    /** Who of an organisation saw, or was refused, what of a person; the latest first. */
    public List<AccessRow> of(Actor actor, PersonNo person, int most) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT r.at, a.name, r.kind, r.purpose, r.reason, r.request_id
                          FROM access_record r LEFT JOIN account a ON a.id = r.account_id
                         WHERE r.insurer_no = ?1 AND r.insured_no = ?2 AND r.organisation_no = ?3
                         ORDER BY r.at DESC, r.id LIMIT ?4
                        """)
                .setParameter(1, person.insurer().value())
                .setParameter(2, person.insured().value())
                .setParameter(3, actor.organisationNo())
                .setParameter(4, most)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new AccessRow(
                        ((Timestamp) c[0]).toInstant(),
                        (String) c[1],
                        InformationKind.valueOf((String) c[2]),
                        Purpose.valueOf((String) c[3]),
                        c[4] == null ? null : Condition.valueOf((String) c[4]),
                        (String) c[5]))
                .toList();
    }

    private static Object[] values(AccessRecord row) {
        return new Object[] {
            Timestamp.from(row.at()),
            row.actor().accountId(),
            row.actor().organisation().name(),
            row.actor().organisationNo(),
            row.person().insurer().value(),
            row.person().insured().value(),
            row.kind().name(),
            row.purpose().name(),
            row.outcome(),
            row.reason() == null ? null : row.reason().name(),
            row.actor().certificateSerial(),
            row.actor().requestId()
        };
    }
}
