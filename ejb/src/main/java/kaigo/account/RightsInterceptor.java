package kaigo.account;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import java.lang.reflect.Method;
import kaigo.account.model.Actor;
import kaigo.audit.AuditLog;
import kaigo.audit.DoorLog;
import kaigo.refusal.model.Refusal;

/**
 * 権限の門: right → run → audit record, for every service method. The record of an allowed call commits with it; that of
 * a denied, refused or failed one is written on its own and survives the rollback.
 */
@Needs
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class RightsInterceptor implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient AuditLog audit;

    @Inject
    transient DoorLog doors;

    @AroundInvoke
    public Object guard(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        String useCase = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        requireRight(method.getAnnotation(Needs.class), useCase);
        try {
            Object result = call.proceed();
            audit.allowed(Actors.current(), useCase);
            return result;
        } catch (Refusal refusal) {
            recordRefusal(refusal, useCase);
            throw refusal;
        } catch (OptimisticLockException overtaken) {
            ChangedMeanwhile refusal = new ChangedMeanwhile(overtaken);
            recordRefusal(refusal, useCase);
            throw refusal;
        } catch (Throwable failure) {
            recordFailure(failure, useCase);
            throw failure;
        }
    }

    private void requireRight(Needs needs, String useCase) {
        Actor actor = Actors.orNobody();
        if (needs == null || !needs.value().heldBy(actor.roles())) {
            audit.denied(actor, useCase);
            throw new RightDenied();
        }
    }

    private void recordRefusal(Refusal refusal, String useCase) {
        try {
            Actor actor = Actors.current();
            String reason = refusal.recordedAs();
            refusal.floodSource()
                    .ifPresentOrElse(
                            source -> doors.throttled(actor, source, useCase, reason),
                            () -> audit.refused(actor, useCase, reason));
        } catch (RuntimeException unrecorded) {
            refusal.addSuppressed(unrecorded);
        }
    }

    /** A record that can't be written must not hide what went wrong first. */
    private void recordFailure(Throwable failure, String useCase) {
        try {
            audit.failed(Actors.current(), useCase, failure.getClass().getName());
        } catch (RuntimeException unrecorded) {
            failure.addSuppressed(unrecorded);
        }
    }
}
