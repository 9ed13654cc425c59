package kaigo.account;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import kaigo.account.model.Actor;
import kaigo.audit.AuditLog;
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

    @AroundInvoke
    public Object guard(InvocationContext call) throws Exception {
        Needs needs = call.getMethod().getAnnotation(Needs.class);
        String useCase = call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
        Actor actor = Actors.current();
        if (needs == null || !needs.value().heldBy(actor.roles())) {
            audit.denied(actor, useCase);
            throw new RightDenied();
        }
        try {
            Object result = call.proceed();
            audit.allowed(actor, useCase);
            return result;
        } catch (Refusal refusal) {
            audit.refused(actor, useCase, refusal.messageKey());
            throw refusal;
        } catch (Exception failure) {
            audit.failed(actor, useCase, failure.getClass().getName());
            throw failure;
        }
    }
}
