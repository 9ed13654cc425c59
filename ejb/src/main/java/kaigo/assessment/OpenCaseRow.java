package kaigo.assessment;

import java.time.LocalDate;
import java.util.Set;
import kaigo.assessment.model.AssessmentKind;
import kaigo.assessment.model.Stage;
import kaigo.assessment.model.Timeliness;

/**
 * 進行中の申請の一行.
 *
 * @param dayCount days since the application
 * @param limit by when it must be decided
 * @param waitingFor the next step of each branch
 */
public record OpenCaseRow(
        String insuredNo,
        String name,
        String kana,
        AssessmentKind kind,
        LocalDate appliedOn,
        long dayCount,
        LocalDate limit,
        Timeliness timeliness,
        Set<Stage> waitingFor) {}
