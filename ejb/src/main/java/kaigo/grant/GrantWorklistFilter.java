package kaigo.grant;

/** 審査一覧の絞込み. */
public record GrantWorklistFilter(boolean mineOnly, boolean withFindings, String text) {}
