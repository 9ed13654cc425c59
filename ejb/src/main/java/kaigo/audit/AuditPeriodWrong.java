package kaigo.audit;

import kaigo.refusal.model.Refusal;

/** 期間の誤り: it ends before it begins. */
public class AuditPeriodWrong extends Refusal {
    private static final long serialVersionUID = 1L;

    AuditPeriodWrong() {
        super("refusal.auditPeriodWrong");
    }
}
