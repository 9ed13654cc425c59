package kaigo.grant;

/** 審査する申請: the application as the desk shows it, with who has it. */
public record GrantReviewCase(
        GrantFormView form, Long reviewerId, String reviewerName, boolean mine, int daysToNotice) {}
