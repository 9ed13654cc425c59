package kaigo.audit;

import java.util.List;
import kaigo.audit.model.AuditPlace;
import kaigo.audit.model.AuditRow;

/**
 * 監査記録の一画面.
 *
 * @param next where the next page begins; null: this is the last
 */
public record AuditPage(List<AuditRow> rows, AuditPlace next) {}
