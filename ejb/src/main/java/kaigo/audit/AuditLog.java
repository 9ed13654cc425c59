package kaigo.audit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import kaigo.account.model.Actor;

/** 監査記録: one row a use case. */
@ApplicationScoped
public class AuditLog {
    @EJB
    AuditWriting writing;

    /** Written in the use case's own transaction: no durable record, no effect. */
    public void allowed(Actor actor, String useCase) {
        writing.withTheUseCase(actor, useCase, Outcome.ALLOWED, null);
    }

    /** The actor lacks the right. */
    public void denied(Actor actor, String useCase) {
        writing.onItsOwn(actor, useCase, Outcome.DENIED, "refusal.rightDenied");
    }

    /** A rule of the business said no. */
    public void refused(Actor actor, String useCase, String reasonKey) {
        writing.onItsOwn(actor, useCase, Outcome.REFUSED, reasonKey);
    }

    /** Something broke; the reason is the exception's class, never its text. */
    public void failed(Actor actor, String useCase, String exceptionClass) {
        writing.onItsOwn(actor, useCase, Outcome.FAILED, exceptionClass);
    }

    enum Outcome {
        ALLOWED,
        DENIED,
        REFUSED,
        FAILED
    }
}
