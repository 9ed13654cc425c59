package kaigo.sharing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import kaigo.assessment.model.AssessmentCase;
import kaigo.assessment.model.AssessmentKind;
import kaigo.assessment.model.Outlook;
import kaigo.assessment.model.Stage;
import kaigo.assessment.model.Timeliness;
import kaigo.assessment.model.UsualDays;
import kaigo.identifier.model.CareLevel;

/**
 * 認定申請の進捗 as an office follows it. Null where nothing is known yet.
 *
 * @param limit the day by which it must be decided
 * @param postponed whether a 延期通知 has moved the limit
 * @param outlook when the steps to come may be expected; null when closed, or when the insurer's past says too little
 * @param usual the insurer's usual days; null when closed
 * @param result 二次判定
 */
public record CaseView(
        AssessmentKind kind,
        LocalDate appliedOn,
        long dayCount,
        LocalDate limit,
        long daysLeft,
        boolean postponed,
        Timeliness timeliness,
        Map<Stage, LocalDate> reached,
        Set<Stage> waitingFor,
        LocalDate boardPlannedOn,
        Outlook outlook,
        UsualDays usual,
        CareLevel result,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate withdrawnOn,
        LocalDate rejectedOn) {

    static CaseView of(AssessmentCase asked, LocalDate today, UsualDays usual) {
        return new CaseView(
                asked.kind(),
                asked.appliedOn(),
                asked.dayCount(today),
                asked.limit(),
                asked.daysLeft(today),
                asked.postponed(),
                asked.timeliness(today),
                asked.reached(),
                asked.waitingFor(),
                asked.boardPlannedOn().orElse(null),
                usual == null ? null : asked.outlook(today, usual).orElse(null),
                usual,
                asked.secondaryResult().orElse(null),
                asked.validFrom().orElse(null),
                asked.validTo().orElse(null),
                asked.withdrawnOn().orElse(null),
                asked.rejectedOn().orElse(null));
    }

    /** Decided, withdrawn or rejected. */
    public boolean closed() {
        return timeliness == Timeliness.CLOSED;
    }
}
