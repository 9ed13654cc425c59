package kaigo.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.audit.model.AuditPlace;
import kaigo.audit.model.AuditQuery;
import kaigo.audit.model.AuditRecords;
import kaigo.audit.model.AuditRow;

/** 監査記録の検索: what an auditor asks; that he asked is a record too. */
@Stateless
public class AuditSearching {
    private static final int PAGE = 50;
    private static final int BATCH = 1_000;

    @Inject
    AuditRecords records;

    /** 一覧, the newest first. @param behind null: from the newest on */
    @Needs(Right.AUDIT_READ)
    public AuditPage page(AuditQuery query, AuditPlace behind) {
        requireSense(query);
        List<AuditRow> rows = records.page(query, behind, PAGE + 1);
        return rows.size() > PAGE
                ? new AuditPage(rows.subList(0, PAGE), rows.get(PAGE - 1).place())
                : new AuditPage(rows, null);
    }

    /** 件数, counted no further than the bound. */
    @Needs(Right.AUDIT_READ)
    public long count(AuditQuery query, int bound) {
        requireSense(query);
        return records.count(query, bound);
    }

    /** 詳細. @throws AuditRecordUnknown when there is none */
    @Needs(Right.AUDIT_READ)
    public AuditRow record(AuditPlace place) {
        return records.find(place).orElseThrow(AuditRecordUnknown::new);
    }

    /**
     * CSVへの書出し: the newest rows up to a bound, handed over batch by batch, so that none but a batch is in memory.
     *
     * @return how many were handed over
     */
    @Needs(Right.AUDIT_READ)
    public int export(AuditQuery query, int bound, AuditRowSink sink) {
        requireSense(query);
        int written = 0;
        AuditPlace behind = null;
        while (written < bound) {
            List<AuditRow> rows = records.page(query, behind, Math.min(BATCH, bound - written));
            rows.forEach(sink::take);
            written += rows.size();
            if (rows.size() < BATCH) {
                return written;
            }
            behind = rows.get(rows.size() - 1).place();
        }
        return written;
    }

    private static void requireSense(AuditQuery query) {
        if (!query.from().isBefore(query.until())) {
            throw new AuditPeriodWrong();
        }
    }
}
