package kaigo.grant;

import java.time.LocalDate;
import kaigo.grant.model.GrantKind;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.Yen;

/**
 * 審査一覧の一行.
 *
 * @param aboveLimit whether the grant needs a second approval
 */
public record GrantWorklistRow(
        long id,
        long version,
        String receiptNo,
        String officeNo,
        String officeName,
        GrantKind kind,
        GrantState state,
        Yen amount,
        LocalDate submittedOn,
        LocalDate noticeBy,
        int findings,
        boolean resubmitted,
        Long reviewerId,
        String reviewerName,
        boolean aboveLimit) {}
