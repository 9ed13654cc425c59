package kaigo.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.assessment.model.AssessmentCase;
import kaigo.assessment.model.AssessmentCases;
import kaigo.insured.model.InsuredPerson;
import kaigo.time.BusinessClock;

/** 認定申請の見守り: the applications of the actor's own insurer that aren't decided yet. */
@Stateless
public class AssessmentWatching {
    @Inject
    AssessmentCases cases;

    @Inject
    BusinessClock clock;

    /** 進行中の申請, the nearest limit first, a page of them. */
    @Needs(Right.ASSESSMENT_READ)
    public OpenCases openCases(int first, int size) {
        LocalDate today = clock.today();
        String insurer = Actors.current().organisationNo();
        return new OpenCases(
                cases.open(insurer, first, size).stream()
                        .map(row -> row((AssessmentCase) row[0], (InsuredPerson) row[1], today))
                        .toList(),
                cases.countOpen(insurer));
    }

    private static OpenCaseRow row(AssessmentCase one, InsuredPerson person, LocalDate today) {
        return new OpenCaseRow(
                one.insuredNo(),
                person.name(),
                person.kana(),
                one.kind(),
                one.appliedOn(),
                one.dayCount(today),
                one.limit(),
                one.timeliness(today),
                one.waitingFor());
    }
}
