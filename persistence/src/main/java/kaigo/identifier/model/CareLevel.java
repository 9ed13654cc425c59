package kaigo.identifier.model;

import java.util.OptionalInt;

/** 要介護状態区分: the result of an assessment, by the national code. */
public enum CareLevel {
    NOT_ELIGIBLE("01", "非該当", 0),
    PROGRAMME("06", "事業対象者", 5032),
    TRANSITIONAL_SUPPORT("11", "要支援（経過的要介護）", 0),
    SUPPORT_1("12", "要支援1", 5032),
    SUPPORT_2("13", "要支援2", 10531),
    CARE_1("21", "要介護1", 16765),
    CARE_2("22", "要介護2", 19705),
    CARE_3("23", "要介護3", 27048),
    CARE_4("24", "要介護4", 30938),
    CARE_5("25", "要介護5", 36217);

    private final String code;
    private final String label;
    private final int units;

    CareLevel(String code, String label, int units) {
        this.code = code;
        this.label = label;
        this.units = units;
    }

    /** @throws InvalidIdentifier when no level has this code */
    public static CareLevel ofCode(String code) {
        String typed = InvalidIdentifier.typed(code);
        for (CareLevel level : values()) {
            if (level.code.equals(typed)) {
                return level;
            }
        }
        throw new InvalidIdentifier("careLevel");
    }

    public String code() {
        return code;
    }

    /** As people say it: 要介護2. */
    public String label() {
        return label;
    }

    /** 区分支給限度基準額: units a month since October 2019; none where no level-bound limit is in force. */
    public OptionalInt monthlyLimitUnits() {
        return units == 0 ? OptionalInt.empty() : OptionalInt.of(units);
    }

    /** 要支援1・2: served by the 介護予防 services. */
    public boolean isSupport() {
        return this == SUPPORT_1 || this == SUPPORT_2;
    }

    /** 要介護1–5. */
    public boolean isCare() {
        return compareTo(CARE_1) >= 0;
    }
}
