package kaigo.insured.model;

import java.util.Optional;
import java.util.stream.Stream;

/** 利用者負担段階: by income and savings; the lower, the less is paid for meals and the room. */
public enum LimitStage {
    ONE("1", "第1段階"),
    TWO("2", "第2段階"),
    THREE_FIRST("3-1", "第3段階①"),
    THREE_SECOND("3-2", "第3段階②");

    private final String code;
    private final String label;

    LimitStage(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** Empty for a code that isn't one, as a 減免 has none. */
    public static Optional<LimitStage> ofCode(String code) {
        return Stream.of(values()).filter(stage -> stage.code.equals(code)).findFirst();
    }
}
