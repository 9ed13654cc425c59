package kaigo.grant.model;

import static kaigo.grant.model.FindingCode.AMOUNTS_DIFFER;
import static kaigo.grant.model.FindingCode.ATTACHMENT_MISSING;
import static kaigo.grant.model.FindingCode.LUMP_ITEM;
import static kaigo.grant.model.FindingCode.MODEL_NOT_ON_RECEIPT;
import static kaigo.grant.model.FindingCode.RECEIPT_DATE;
import static kaigo.grant.model.FindingCode.RECEIPT_USED_ELSEWHERE;
import static kaigo.grant.model.GrantChecks.found;
import static kaigo.grant.model.GrantChecks.none;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** 書類の確認: attachments by kind, and receipts by their typed fields. */
final class PaperChecks {
    private PaperChecks() {}

    /** The papers of its kind; for A one 指定通知書 per service kind, and the menu screen only while its administrator was never in 介護WEBサービス. */
    static List<GrantFinding> attachmentsPresent(GrantCase c) {
        List<GrantFinding> findings = new ArrayList<>();
        Set<AttachmentKind> needed = AttachmentKind.neededOf(c.application().kind(), c.administratorKnown());
        needed.stream()
                .filter(kind -> c.attachments().stream().noneMatch(attachment -> attachment.kind() == kind))
                .forEach(kind -> findings.add(new GrantFinding("attachments", ATTACHMENT_MISSING, kind.name())));
        Set<String> proven = c.attachments().stream()
                .filter(attachment -> attachment.kind() == AttachmentKind.DESIGNATION)
                .map(GrantAttachment::serviceCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        c.ceiling().lines().stream()
                .filter(line -> !proven.contains(line.code()))
                .forEach(line -> findings.add(new GrantFinding(
                        "attachments", ATTACHMENT_MISSING, AttachmentKind.DESIGNATION.name() + " " + line.code())));
        return findings;
    }

    static List<GrantFinding> receiptsTyped(GrantCase c) {
        List<GrantFinding> findings = new ArrayList<>();
        if (lines(c).isEmpty()) {
            GrantChecks.missing(findings, "receipts", null);
        }
        for (ReceiptLine line : lines(c)) {
            missing(findings, "receiptIssuer", line.issuer(), line);
            missing(findings, "receiptIssuedOn", line.issuedOn(), line);
            missing(findings, "receiptItem", line.item(), line);
        }
        return findings.stream().distinct().toList();
    }

    /** The argument says which receipt, when it isn't the first. */
    private static void missing(List<GrantFinding> findings, String field, Object value, ReceiptLine line) {
        if (value == null || value.toString().isBlank()) {
            findings.add(new GrantFinding(
                    field, FindingCode.MISSING, line.receipt() == 1 ? null : String.valueOf(line.receipt())));
        }
    }

    /** Bought in the round's eligible time, and not after today. */
    static List<GrantFinding> receiptDatesEligible(GrantCase c) {
        LocalDate from = c.round().receiptsFrom();
        boolean all = lines(c).stream()
                .map(ReceiptLine::issuedOn)
                .filter(Objects::nonNull)
                .allMatch(day -> !day.isBefore(from) && !day.isAfter(c.today()));
        return all ? none() : found("receiptIssuedOn", RECEIPT_DATE);
    }

    /** The receipts' lines together are the whole cost. */
    static List<GrantFinding> amountsAddUp(GrantCase c) {
        long receipts =
                lines(c).stream().mapToLong(line -> line.amount().amount()).sum();
        long difference = receipts - c.application().cost().total().amount();
        return difference == 0 || lines(c).isEmpty()
                ? none()
                : List.of(new GrantFinding("receipts", AMOUNTS_DIFFER, String.format("%,d", difference)));
    }

    static List<GrantFinding> noLumpItems(GrantCase c) {
        return lines(c).stream().anyMatch(line -> contains(line, "一式")) ? found("receiptItem", LUMP_ITEM) : none();
    }

    static List<GrantFinding> modelOnReceipt(GrantCase c) {
        String model = c.application().cost().readerModel();
        boolean named = model == null
                || model.isBlank()
                || lines(c).isEmpty()
                || lines(c).stream().anyMatch(line -> contains(line, model.strip()));
        return named ? none() : List.of(new GrantFinding("readerModel", MODEL_NOT_ON_RECEIPT, model.strip()));
    }

    static List<GrantFinding> receiptUsedOnce(GrantCase c) {
        return c.sameReceipt() ? found("receipts", RECEIPT_USED_ELSEWHERE) : none();
    }

    private static boolean contains(ReceiptLine line, String text) {
        return line.item() != null && line.item().contains(text);
    }

    private static List<ReceiptLine> lines(GrantCase c) {
        return c.application().receipts();
    }
}
