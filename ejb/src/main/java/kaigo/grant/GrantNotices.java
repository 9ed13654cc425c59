package kaigo.grant;

/** 通知書 (交付決定・不交付決定): made once per application. */
final class GrantNotices {
    private GrantNotices() {}

    static String key(long applicationId) {
        return "grant-notice-" + applicationId;
    }
}
