package kaigo.assessment.model;

import java.lang.reflect.Field;
import java.time.LocalDate;

/** 認定申請を組み立てる: a case as the insurer's feed leaves it in the table. */
final class Cases {
    private final AssessmentCase one = new AssessmentCase();

    static Cases appliedOn(LocalDate day) {
        return new Cases().with("appliedOn", day);
    }

    Cases with(String field, Object value) {
        try {
            Field column = AssessmentCase.class.getDeclaredField(field);
            column.setAccessible(true);
            column.set(one, value);
            return this;
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(field, e);
        }
    }

    AssessmentCase build() {
        return one;
    }
}
