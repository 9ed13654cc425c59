package kaigo.consent.model;

/** 性別, by the code of the insurers' data. */
public enum Sex {
    MALE("1"),
    FEMALE("2");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** The sex with that code; the database allows no other. */
    public static Sex ofCode(String code) {
        return MALE.code.equals(code) ? MALE : FEMALE;
    }

    public String code() {
        return code;
    }
}
