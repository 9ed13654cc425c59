package kaigo.feed.model;

import java.util.Arrays;

/**
 * 連携の所見番号 (KF-nnn): everything that can be wrong with a feed. 0nn refuses the feed whole; 1nn is about one field,
 * 2nn about fields of a row beside each other, 3nn about the row beside other rows. What happened and what to do stands
 * in the bundle under the code.
 */
public enum FeedCode {
    EMPTY_FILE("KF-001"),
    BINARY_FILE("KF-002"),
    UNKNOWN_LAYOUT("KF-003"),
    COLUMN_MISSING("KF-004"),
    COLUMN_UNKNOWN("KF-005"),
    COLUMN_TWICE("KF-006"),
    OTHER_INSURER("KF-007"),
    SEQUENCE_OLD("KF-008"),
    SEQUENCE_REUSED("KF-009"),
    TOO_MANY_BAD_ROWS("KF-010"),
    ZIP_UNREADABLE("KF-011"),
    ZIP_NESTED("KF-012"),
    ZIP_BOMB("KF-013"),
    ZIP_FOREIGN_FILE("KF-014"),
    KIND_TWICE("KF-015"),
    NO_ROWS("KF-016"),
    TOO_LARGE("KF-017"),
    MANIFEST_UNREADABLE("KF-018"),
    ROW_COUNT_DIFFERS("KF-019"),
    HASH_DIFFERS("KF-020"),
    ENCODING_UNKNOWN("KF-022"),
    QUOTE_OPEN("KF-023"),
    MANIFEST_FILE_MISSING("KF-024"),
    BASE_DATE_AHEAD("KF-025"),
    NAME_TOO_LONG("KF-026"),
    NOT_AN_INSURER("KF-027"),
    ENCODING_DIFFERS("KF-028"),
    EMPTY_FEED("KF-029"),
    BROKE_OFF("KF-099"),

    REQUIRED("KF-101"),
    TOO_LONG("KF-102"),
    NOT_A_DATE("KF-103"),
    NOT_A_NUMBER("KF-104"),
    NOT_IN_CODES("KF-105"),
    INSURED_NO_FORM("KF-106"),
    OFFICE_NO_FORM("KF-107"),
    POSTCODE_FORM("KF-108"),
    KANA_FORM("KF-109"),
    CHARACTER_UNREADABLE("KF-110"),
    CHARACTER_CONTROL("KF-111"),
    FIELD_COUNT("KF-112"),
    CHARACTER_PRIVATE("KF-114"),
    INSURER_NO_FORM("KF-115"),
    TOO_HIGH("KF-116"),
    NOT_A_TIME("KF-117"),
    PAPER_NOT_PDF("KF-118"),

    BORN_AFTER_BASE_DATE("KF-201"),
    LOST_BEFORE_QUALIFIED("KF-202"),
    DIED_BEFORE_BIRTH("KF-203"),
    QUALIFIED_BEFORE_BIRTH("KF-204"),
    LOSS_WITHOUT_REASON("KF-205"),
    VALIDITY_REVERSED("KF-210"),
    VALIDITY_HALF("KF-211"),
    LEVEL_WITHOUT_VALIDITY("KF-212"),
    RESTRICTION_REVERSED("KF-213"),
    BEFORE_APPLICATION("KF-214"),
    STEPS_OUT_OF_ORDER("KF-215"),
    AFTER_BASE_DATE("KF-216"),
    DECIDED_WITHOUT_RESULT("KF-217"),
    DECIDED_AND_CLOSED("KF-218"),
    NOT_A_MONTH_END("KF-220"),
    DELETION_WITHOUT_DAY("KF-221"),
    RESTRICTION_WITHOUT_CONTENT("KF-222"),
    LEFT_BEFORE_ADMITTED("KF-223"),
    NOTICE_WITHOUT_OFFICE("KF-224"),
    RESULT_WITHOUT_DECISION("KF-225"),
    PERIOD_REVERSED("KF-226"),
    STAGE_MISSING("KF-227"),
    REDUCTION_MISSING("KF-228"),
    WORK_DAY_MISSING("KF-229"),
    PAID_ABOVE_COST("KF-230"),
    SIGNER_MISSING("KF-231"),
    EXAMINED_AFTER_WRITTEN("KF-232"),
    PAID_WITHOUT_DECISION("KF-233"),

    INSURED_UNKNOWN("KF-301"),
    KEY_TWICE("KF-302"),
    HISTORY_NO_TAKEN("KF-303"),
    NOTHING_TO_DELETE("KF-304"),
    APPLICATION_UNKNOWN("KF-305"),
    CONSENT_TEXT_UNKNOWN("KF-306"),
    PAPER_MISSING("KF-307"),
    PAPER_UNUSABLE("KF-308");

    private final String code;

    FeedCode(String code) {
        this.code = code;
    }

    /** KF-nnn, as shown and stored. */
    public String code() {
        return code;
    }

    /** The finding stored under this code. */
    public static FeedCode ofCode(String code) {
        return Arrays.stream(values())
                .filter(known -> known.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
