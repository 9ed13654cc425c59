package kaigo.assessment.model;

import java.util.Arrays;

/** 申請区分: why an application was made. The code is that of the feed. */
public enum AssessmentKind {
    /** 新規 */
    NEW("1"),
    /** 更新 */
    RENEWAL("2"),
    /** 区分変更 */
    CHANGE("3"),
    /** 転入 */
    MOVED_IN("4"),
    /** サービスの種類の指定の変更 */
    SERVICE_CHANGE("5");

    private final String code;

    AssessmentKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The kind with that code; the database allows no other. */
    public static AssessmentKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
