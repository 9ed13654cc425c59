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

    private Day day;

    /** 一日の仕事 */
    private record Day(Worklist work, CareListing.Page withoutConsent, Map<ConsentState, Long> counts) {}

    public void open() {
        day = new Day(disclosing.worklist(), relations.withoutConsent(WITHOUT_CONSENT), relations.counts());
    }

    /** After a form of the page was sent the page is shown once more, and read once more. */
    private Day day() {
        if (day == null) {
            open();
        }
        return day;
    }

    public List<WorklistCandidate> getDue() {
        return day().work().due();
    }

    public List<WorklistCandidate> getDecided() {
        return day().work().decided();
    }

    public List<CarePersonRow> getWithoutConsent() {
        return day().withoutConsent().rows();
    }

    public long getWithoutConsentTotal() {
        return day().withoutConsent().total();
    }

    public long getTotal() {
        return day().counts().values().stream().mapToLong(Long::longValue).sum();
    }

    public long count(ConsentState state) {
        return day().counts().getOrDefault(state, 0L);
    }

    /** All there is to do. */
    public long getTasks() {
        return day().work().due().size()
                + day().work().decided().size()
                + day().withoutConsent().total();
    }

    public long getDueSoon() {
        return day().work().due().stream().filter(this::isSoon).count();
    }

    /** Whether it ends within a week, or has ended. */
    public boolean isSoon(WorklistCandidate one) {
        return daysLeft(one) <= SOON;
    }

    public boolean isEnded(WorklistCandidate one) {
        return daysLeft(one) < 0;
    }

    /** Whether nobody has applied though a decision may take as long as there is left. */
    public boolean isPressing(WorklistCandidate one) {
        return one.appliedOn() == null && daysLeft(one) <= RenewalNotice.DECISION_DAYS;
    }

    private long daysLeft(WorklistCandidate one) {
        return ChronoUnit.DAYS.between(today.day(), one.validTo());
    }

    /** What is known of the renewal: not asked for yet, or on which day it is and what it waits for. */
    public String renewal(WorklistCandidate one) {
        if (one.appliedOn() == null) {
            return Sentences.of(
                    isEnded(one)
                            ? "home.notAppliedEnded"
                            : isPressing(one) ? "home.notAppliedSoon" : "home.notApplied");
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
