package kaigo.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.account.model.OrganisationKind;
import kaigo.audit.AuditPage;
import kaigo.audit.AuditSearching;
import kaigo.audit.model.AuditOutcome;
import kaigo.audit.model.AuditPlace;
import kaigo.audit.model.AuditRow;
import kaigo.frame.web.Sentences;

/** 監査記録の一覧: fifty records at a time, the newest first; the address holds what was asked. */
@Named("auditList")
@RequestScoped
public class AuditListPage {
    /** Counting goes no further: a number that takes seconds helps nobody. */
    private static final int COUNTED = 10_000;

    @Inject
    AuditSearching searching;

    @Inject
    AuditAsked asked;

    private AuditPage page;
    private long count;

    public void open() {
        page = searching.page(
                asked.query(), AuditPlace.parse(asked.text("behind")).orElse(null));
        count = isFirst() ? searching.count(asked.query(), COUNTED + 1) : 0;
    }

    public List<AuditRow> getRows() {
        return page.rows();
    }

    /** Where the next page begins; empty when this is the last. */
    public String getNext() {
        return page.next() == null ? "" : page.next().toString();
    }

    public boolean isFirst() {
        return asked.text("behind").isEmpty();
    }

    /** 1,234件, or 10,000件以上. */
    public String getCount() {
        return count > COUNTED ? Sentences.in("audit", "countMore", COUNTED) : Sentences.in("audit", "count", count);
    }

    public AuditOutcome[] getOutcomes() {
        return AuditOutcome.values();
    }

    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }
}
