package kaigo.assessment.model;

/** 進行中の申請: neither decided, withdrawn nor rejected, for questions in SQL; and its limit and closeness as {@link AssessmentCase} has them. */
public final class OpenCase {
    private OpenCase() {}

    /** @param asked alias of the table {@code assessment_case} */
    public static String of(String asked) {
        return "(%1$s.superseded_at IS NULL AND %1$s.deleted_on IS NULL AND %1$s.decided_on IS NULL"
                .concat(" AND %1$s.withdrawn_on IS NULL AND %1$s.rejected_on IS NULL)")
                .formatted(asked);
    }

    /** 期限. */
    public static String limit(String asked) {
        return "greatest(%1$s.applied_on + %2$d, %1$s.postponed_until)".formatted(asked, AssessmentCase.LIMIT_DAYS);
    }

    /** The last day whose limits are close to a day. @param day the parameter that holds the day */
    public static String close(String day) {
        return "(CAST(%s AS date) + %d)".formatted(day, AssessmentCase.CLOSE_DAYS);
    }
}
