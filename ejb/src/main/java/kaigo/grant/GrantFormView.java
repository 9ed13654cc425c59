package kaigo.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kaigo.grant.model.AttachmentKind;
import kaigo.grant.model.FieldReason;
import kaigo.grant.model.FindingCode;
import kaigo.grant.model.GrantAmount;
import kaigo.grant.model.GrantBasis;
import kaigo.grant.model.GrantCeiling;
import kaigo.grant.model.GrantContents;
import kaigo.grant.model.GrantFinding;
import kaigo.grant.model.GrantKind;
import kaigo.grant.model.GrantSchedule;
import kaigo.grant.model.GrantState;

/** 申請の全体, as its form, its confirmation and its own page show it. */
public record GrantFormView(
        long id,
        long version,
        GrantKind kind,
        GrantState state,
        boolean editable,
        String receiptNo,
        String roundName,
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate resubmitUntil,
        boolean updatable,
        GrantOffice office,
        GrantContents contents,
        GrantBasis basis,
        GrantAmount amount,
        List<GrantAttachmentView> attachments,
        List<GrantFinding> findings,
        List<FieldReason> corrections,
        GrantSchedule.Promise promise,
        List<GrantStepView> history,
        boolean hasNotice,
        Instant savedAt,
        BankChoice bank,
        BankChoice branch) {

    /** 限度額 of the services (kind A). */
    public GrantCeiling ceiling() {
        return basis.ceiling();
    }

    /** 更新中: submitted before, taken back by its applicant, and not submitted anew yet. */
    public boolean updating() {
        return state == GrantState.DRAFT && receiptNo != null;
    }

    /** Whether the menu screen is needed: its administrator was never in 介護WEBサービス; or it is attached already. */
    public boolean asksForMenuScreen() {
        return attachments.stream().anyMatch(paper -> paper.kind() == AttachmentKind.MENU_SCREEN)
                || findings.stream()
                        .anyMatch(finding -> finding.code() == FindingCode.ATTACHMENT_MISSING
                                && AttachmentKind.MENU_SCREEN.name().equals(finding.argument()));
    }
}
