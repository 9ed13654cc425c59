package kaigo.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import kaigo.account.model.Actor;
import kaigo.time.SystemClock;

/** 監査記録の書込み: the two ways a record reaches the database. Called by the rights interceptor only. */
@Stateless
public class AuditWriting {
    @PersistenceContext
    EntityManager entities;

    @Inject
    SystemClock clock;

    void withTheUseCase(Actor actor, String useCase, AuditLog.Outcome outcome, String reason) {
        write(actor, useCase, outcome, reason);
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    void onItsOwn(Actor actor, String useCase, AuditLog.Outcome outcome, String reason) {
        write(actor, useCase, outcome, reason);
    }

    private void write(Actor actor, String useCase, AuditLog.Outcome outcome, String reason) {
        entities.createNativeQuery("INSERT INTO audit_record(at, account_id, actor, organisation, organisation_no,"
                        + " certificate_serial, use_case, outcome, reason, request_id) VALUES (?,?,?,?,?,?,?,?,?,?)")
                .setParameter(1, Timestamp.from(clock.now()))
                .setParameter(2, actor.accountId())
                .setParameter(3, actor.is(kaigo.account.model.Role.SYSTEM) ? actor.name() : null)
                .setParameter(4, actor.organisation().name())
                .setParameter(5, actor.organisationNo())
                .setParameter(6, actor.certificateSerial())
                .setParameter(7, useCase)
                .setParameter(8, outcome.name())
                .setParameter(9, reason)
                .setParameter(10, actor.requestId())
                .executeUpdate();
    }
}
