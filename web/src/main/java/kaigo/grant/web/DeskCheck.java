package kaigo.grant.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kaigo.grant.model.FindingCode;
import kaigo.grant.model.GrantFinding;

/** 確認すること: the checklist of the desk. Automatic ones are done by the checks, the others by the reviewer's eyes. */
public enum DeskCheck {
    /** 申請期間内である */
    PERIOD(FindingCode.OUTSIDE_PERIOD),
    /** 同じ領収書がほかにない */
    RECEIPT_ONCE(FindingCode.RECEIPT_USED_ELSEWHERE),
    /** 口座名義を振込データに書ける */
    PAYEE(FindingCode.PAYEE_UNWRITABLE, FindingCode.ACCOUNT_UNUSABLE, FindingCode.BANK_UNKNOWN),
    /** 領収書の宛名が事業所である */
    ADDRESSEE,
    /** 内訳がわかる */
    BREAKDOWN,
    /** 通帳の口座・名義が申請と同じ */
    BANKBOOK;

    private final Set<FindingCode> codes;

    DeskCheck(FindingCode... codes) {
        this.codes = Set.of(codes);
    }

    static List<DeskCheck> all() {
        return Arrays.asList(values());
    }

    static List<DeskCheck> byEye() {
        return all().stream().filter(check -> !check.isAutomatic()).toList();
    }

    public boolean isAutomatic() {
        return !codes.isEmpty();
    }

    /** Whether the automatic checks found nothing of the kind. */
    public boolean passed(List<GrantFinding> findings) {
        return findings.stream().noneMatch(finding -> codes.contains(finding.code()));
    }

    public String getLabelKey() {
        return "check." + name();
    }
}
