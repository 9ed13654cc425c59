package kaigo.audit;

import kaigo.audit.model.AuditRow;

/** Where exported rows go, one by one. */
@FunctionalInterface
public interface AuditRowSink {
    void take(AuditRow row);
}
