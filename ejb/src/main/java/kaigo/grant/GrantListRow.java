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
        LocalDate transferBy) {}
