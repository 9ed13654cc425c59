package kaigo.sharing;

import java.time.LocalDate;
import java.util.List;
import kaigo.assessment.model.AssessmentCase;
import kaigo.assessment.model.AssessmentCases;
import kaigo.assessment.model.UsualDays;
import kaigo.consent.model.PersonNo;

/**
 * 認定申請の進捗・結果 of a person: the applications that run and those before them, each the latest first. Two may run at
 * once: a 区分変更 while the 更新 isn't decided.
 */
public record AssessmentView(List<CaseView> open, List<CaseView> closed) {

    static AssessmentView of(PersonNo person, AssessmentCases cases, LocalDate today) {
        String insurer = person.insurer().value();
        List<AssessmentCase> all = cases.of(insurer, person.insured().value());
        boolean anyOpen = all.stream().anyMatch(one -> !one.closed());
        UsualDays usual = anyOpen ? cases.usualDays(insurer) : UsualDays.UNKNOWN;
        return new AssessmentView(
                all.stream()
                        .filter(one -> !one.closed())
                        .map(one -> CaseView.of(one, today, usual))
                        .toList(),
                all.stream()
                        .filter(AssessmentCase::closed)
                        .map(one -> CaseView.of(one, today, null))
                        .toList());
    }

    /** The one that was applied for last; null when none is open. */
    public CaseView running() {
        return open.isEmpty() ? null : open.get(0);
    }
}
