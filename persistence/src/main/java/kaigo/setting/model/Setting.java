package kaigo.setting.model;

/** 設定項目: a figure or switch of the operator's, its form, and what counts while nobody has set it. */
public enum Setting {
    /** 暦による起動: whether the jobs of the calendar start by themselves. */
    JOB_CALENDAR(Form.SWITCH, "on"),
    /** メールによる確認コード: a second way beside the authenticator app, below AAL2, so off until the operator wants it. */
    MAIL_CODE(Form.SWITCH, "off"),
    /** 電子証明書の有効期間, in months: 2 years and 3 months (security.md). */
    CERTIFICATE_MONTHS(Form.COUNT, "27"),
    /** 発行用パスワードの有効期間, in hours. */
    ISSUING_PASSWORD_HOURS(Form.COUNT, "72"),
    /** 認証キーの有効期間, in days; a rotated key lives on for the overlap. */
    API_KEY_DAYS(Form.COUNT, "365"),
    /** 認証キーを更新したとき、前のキーが使える日数 */
    API_KEY_OVERLAP_DAYS(Form.COUNT, "14"),
    /** API の要求数の上限, requests a minute and key. */
    API_REQUESTS_A_MINUTE(Form.COUNT, "120"),
    /** データ連携で一度に受け取る大きさの上限, in MiB; the listener itself takes no more than 2 GiB. */
    FEED_UPLOAD_MB(Form.COUNT, "2048", 2048);

    private static final int HIGHEST_COUNT = 100_000;

    private final Form form;
    private final String unset;
    private final int highest;

    Setting(Form form, String unset) {
        this(form, unset, HIGHEST_COUNT);
    }

    Setting(Form form, String unset, int highest) {
        this.form = form;
        this.unset = unset;
        this.highest = highest;
    }

    public Form form() {
        return form;
    }

    /** What counts while nobody has set it. */
    public String unset() {
        return unset;
    }

    /** The highest count. */
    public int highest() {
        return highest;
    }

    /** Whether this may be set: on or off, or a count from 1. */
    public boolean allows(String value) {
        return switch (form) {
            case SWITCH -> value.equals("on") || value.equals("off");
            case COUNT -> value.matches("[1-9]\\d{0,5}") && Integer.parseInt(value) <= highest;
        };
    }

    /** 形式 */
    public enum Form {
        SWITCH,
        COUNT
    }
}
