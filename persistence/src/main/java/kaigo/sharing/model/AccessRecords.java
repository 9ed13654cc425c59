package kaigo.sharing.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.Collections;
import java.util.List;

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
