package kaigo.sharing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import kaigo.consent.CareRelationReading;
import kaigo.consent.model.CareListing;
import kaigo.consent.model.CarePersonRow;
import kaigo.consent.model.ConsentState;
import kaigo.frame.web.Sentences;
import kaigo.frame.web.Today;
import kaigo.sharing.Disclosing;
import kaigo.sharing.Worklist;
import kaigo.sharing.model.WorklistCandidate;

/** きょうの仕事: what the office's staff must do today, by deadline; nothing of those who haven't consented but their names. */
@Named("serviceHome")
@RequestScoped
public class HomePage {
    private static final int WITHOUT_CONSENT = 5;
    private static final int SOON = 7;

    @Inject
    Disclosing disclosing;

    @Inject
    CareRelationReading relations;

    @Inject
    Today today;

    private Worklist work;
    private CareListing.Page withoutConsent;
    private Map<ConsentState, Long> counts;

    public void open() {
        work = disclosing.worklist();
        withoutConsent = relations.withoutConsent(WITHOUT_CONSENT);
        counts = relations.counts();
    }

    public List<WorklistCandidate> getDue() {
        return work.due();
    }

    public List<WorklistCandidate> getDecided() {
        return work.decided();
    }

    public List<CarePersonRow> getWithoutConsent() {
        return withoutConsent.rows();
    }

    public long getWithoutConsentTotal() {
        return withoutConsent.total();
    }

    public long getTotal() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long count(ConsentState state) {
        return counts.getOrDefault(state, 0L);
    }

    /** All there is to do. */
    public long getTasks() {
        return work.due().size() + work.decided().size() + withoutConsent.total();
    }

    public long getDueSoon() {
        return work.due().stream().filter(this::isSoon).count();
    }

    /** Whether it ends within a week. */
    public boolean isSoon(WorklistCandidate one) {
        return ChronoUnit.DAYS.between(today.day(), one.validTo()) <= SOON;
    }

    /** What is known of the renewal: not asked for yet, or on which day it is and what it waits for. */
    public String renewal(WorklistCandidate one) {
        if (one.appliedOn() == null) {
            return Sentences.of("home.notApplied");
        }
        String waits = !one.opinionIn() ? "opinion" : !one.surveyIn() ? "survey" : "board";
        return Sentences.of("home.applied." + waits, ChronoUnit.DAYS.between(one.appliedOn(), today.day()));
    }

    /** 要介護1 → 要介護3, or the new level alone. */
    public String change(WorklistCandidate one) {
        String after = one.result() == null ? "" : one.result().label();
        return one.before() == null ? after : one.before().label() + " → " + after;
    }
}
