package kaigo.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kaigo.assessment.model.AssessmentCase;
import kaigo.assessment.model.AssessmentCases;
import kaigo.consent.model.PersonNo;

/**
 * 認定申請の進捗・結果 of a person: the application that runs, if one does, and those before it, the latest first.
 *
 * @param running null when no application is open
 */
public record AssessmentView(CaseView running, List<CaseView> closed) {

    static AssessmentView of(PersonNo person, AssessmentCases cases, LocalDate today) {
        String insurer = person.insurer().value();
        List<AssessmentCase> all = cases.of(insurer, person.insured().value());
        Optional<AssessmentCase> open =
                all.stream().filter(one -> !one.closed()).findFirst();
        return new AssessmentView(
                open.map(one -> CaseView.of(one, today, cases.usualDays(insurer, today)))
                        .orElse(null),
                all.stream()
                        .filter(AssessmentCase::closed)
                        .map(one -> CaseView.of(one, today, null))
                        .toList());
    }
}
