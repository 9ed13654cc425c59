package kaigo.audit;

import kaigo.refusal.model.Refusal;

/** 監査記録が見つからない */
public class AuditRecordUnknown extends Refusal {
    private static final long serialVersionUID = 1L;

    AuditRecordUnknown() {
        super("refusal.auditRecordUnknown");
    }
}
