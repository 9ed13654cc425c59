package kaigo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import kaigo.account.model.Actor;
import kaigo.time.SystemClock;

/** 監査記録: one row a use case, one insert. Written by the rights interceptor, and by the edge for what never reaches a service. */
@ApplicationScoped
public class AuditLog {
    /** A job or a system has no account; without the cast a null would be sent as text. */
    private static final String INSERT =
            "INSERT INTO audit_record(at, account_id, actor, organisation, organisation_no,"
                    + " certificate_serial, use_case, outcome, reason, request_id) VALUES (?,CAST(? AS bigint),?,?,?,?,?,?,?,?)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    SystemClock clock;

    /**
     * Written in the use case's own transaction: no durable record, no effect. What the use case changed is flushed
     * first, so that a rule of the database speaks before the record says "allowed".
     */
    @Transactional
    public void allowed(Actor actor, String useCase) {
        entities.flush();
        write(actor, useCase, Outcome.ALLOWED, null);
    }

    /** The actor lacks the right. */
    @Transactional(TxType.REQUIRES_NEW)
    public void denied(Actor actor, String useCase) {
        write(actor, useCase, Outcome.DENIED, "refusal.rightDenied");
    }

    /** A rule of the business said no. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refused(Actor actor, String useCase, String reason) {
        write(actor, useCase, Outcome.REFUSED, reason);
    }

    /** Something broke; the reason is the exception's class, never its text. */
    @Transactional(TxType.REQUIRES_NEW)
    public void failed(Actor actor, String useCase, String exceptionClass) {
        write(actor, useCase, Outcome.FAILED, exceptionClass);
    }

    private void write(Actor actor, String useCase, Outcome outcome, String reason) {
        entities.createNativeQuery(INSERT)
                .setParameter(1, Timestamp.from(clock.now()))
                .setParameter(2, actor.accountId())
                .setParameter(3, isNoPerson(actor) ? actor.name() : null)
                .setParameter(4, actor.organisation().name())
                .setParameter(5, actor.organisationNo())
                .setParameter(6, actor.certificateSerial())
                .setParameter(7, useCase)
                .setParameter(8, outcome.name())
                .setParameter(9, reason)
                .setParameter(10, actor.requestId())
                .executeUpdate();
    }

    /** A job or an organisation's system: named by what it is called, for it has no account. */
    private static boolean isNoPerson(Actor actor) {
        return actor.accountId() == null && !actor.name().isEmpty();
    }

    private enum Outcome {
        ALLOWED,
        DENIED,
        REFUSED,
        FAILED
    }
}
