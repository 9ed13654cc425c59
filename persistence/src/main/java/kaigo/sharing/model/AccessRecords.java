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
        return rows(rowsOf(person, " AND r.organisation_no = ?4", most).setParameter(4, actor.organisationNo()));
    }

    /** Who of all organisations saw, or was refused, what of a person; the latest first. */
    public List<AccessRow> of(PersonNo person, int most) {
        return rows(rowsOf(person, "", most));
    }

    private Query rowsOf(PersonNo person, String whose, int most) {
        return entities.createNativeQuery("""
                        SELECT r.at, coalesce(o.name, m.name, i.name, r.organisation_no), a.name, r.kind, r.purpose,
                               r.reason, r.request_id
                          FROM access_record r LEFT JOIN account a ON a.id = r.account_id
                          LEFT JOIN office o ON r.organisation = 'OFFICE' AND o.office_no = r.organisation_no
                          LEFT JOIN medical_institution m ON r.organisation = 'MEDICAL' AND m.code = r.organisation_no
                          LEFT JOIN insurer i ON r.organisation = 'INSURER' AND i.insurer_no = r.organisation_no
                         WHERE r.insurer_no = ?1 AND r.insured_no = ?2 %s
                         ORDER BY r.at DESC, r.id LIMIT ?3
                        """.formatted(whose))
                .setParameter(1, person.insurer().value())
                .setParameter(2, person.insured().value())
                .setParameter(3, most);
    }

    private static List<AccessRow> rows(Query question) {
        List<?> rows = question.getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new AccessRow(
                        ((Timestamp) c[0]).toInstant(),
                        (String) c[1],
                        (String) c[2],
                        InformationKind.valueOf((String) c[3]),
                        Purpose.valueOf((String) c[4]),
                        c[5] == null ? null : Condition.valueOf((String) c[5]),
                        (String) c[6]))
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
