package kaigo.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
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

    /**
     * For what survives a rollback: outside the use case's transaction, and from a pool of its own. Who waits for a second
     * connection while he holds one of the same pool waits for ever when thirty do.
     */
    @Resource(lookup = "java:jboss/datasources/BatchDS")
    DataSource aside;

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
    public void denied(Actor actor, String useCase) {
        writeAside(actor, useCase, Outcome.DENIED, "refusal.rightDenied");
    }

    /** A rule of the business said no. */
    public void refused(Actor actor, String useCase, String reason) {
        writeAside(actor, useCase, Outcome.REFUSED, reason);
    }

    /** Something broke; the reason is the exception's class, never its text. */
    public void failed(Actor actor, String useCase, String exceptionClass) {
        writeAside(actor, useCase, Outcome.FAILED, exceptionClass);
    }

    private void write(Actor actor, String useCase, Outcome outcome, String reason) {
        Query insert = entities.createNativeQuery(INSERT);
        List<Object> row = row(actor, useCase, outcome, reason);
        for (int i = 0; i < row.size(); i++) {
            insert.setParameter(i + 1, row.get(i));
        }
        insert.executeUpdate();
    }

    private void writeAside(Actor actor, String useCase, Outcome outcome, String reason) {
        try (Connection connection = aside.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            List<Object> row = row(actor, useCase, outcome, reason);
            for (int i = 0; i < row.size(); i++) {
                insert.setObject(i + 1, row.get(i));
            }
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("The audit record can't be written", broken);
        }
    }

    private List<Object> row(Actor actor, String useCase, Outcome outcome, String reason) {
        return Arrays.asList(
                Timestamp.from(clock.now()),
                actor.accountId(),
                isNoPerson(actor) ? actor.name() : null,
                actor.organisation().name(),
                actor.organisationNo(),
                actor.certificateSerial(),
                useCase,
                outcome.name(),
                reason,
                actor.requestId());
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
