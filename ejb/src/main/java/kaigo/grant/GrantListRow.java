package kaigo.grant;

import java.time.LocalDate;
import kaigo.grant.model.GrantKind;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.Yen;

/** 申請一覧の一行 (applicant). */
public record GrantListRow(
        long id,
        String receiptNo,
        String roundName,
        GrantKind kind,
        GrantState state,
        Yen amount,
        LocalDate submittedOn,
        LocalDate noticeBy,
        LocalDate transferBy,
        LocalDate resubmitUntil) {

    /** 更新中: submitted before, taken back by its applicant, and not submitted anew yet. */
    public boolean updating() {
        return state == GrantState.DRAFT && receiptNo != null;
    }
}
