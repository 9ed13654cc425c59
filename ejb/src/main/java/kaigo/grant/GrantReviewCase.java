package kaigo.grant;

import java.util.List;
import kaigo.grant.model.GrantMark;

/**
 * 審査する申請: the application as the desk shows it, with who has it.
 *
 * @param free whether a reviewer may take it: nobody has it, or who has it may not review it any more
 * @param marks what reviewers found by eye
 */
public record GrantReviewCase(
        GrantFormView form,
        Long reviewerId,
        String reviewerName,
        boolean mine,
        boolean free,
        List<GrantMark> marks,
        int daysToNotice) {}
