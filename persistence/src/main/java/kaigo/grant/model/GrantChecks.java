package kaigo.grant.model;

import static kaigo.grant.model.FindingCode.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** 自動の確認: one list, used before submission and again in the review job; all findings at once. */
public final class GrantChecks {
    /** One check: what it finds in a case, or nothing. */
    private interface Check extends Function<GrantCase, List<GrantFinding>> {}

    private static final List<Check> ALL = List.of(
            GrantChecks::withinPeriod,
            GrantChecks::officeActive,
            GrantChecks::onePlace,
            GrantChecks::funded,
            GrantChecks::contactGiven,
            GrantChecks::costsGiven,
            ReaderChecks::compatible,
            ReaderChecks::withinCount,
            PaperChecks::attachmentsPresent,
            PaperChecks::receiptsTyped,
            PaperChecks::receiptDatesEligible,
            PaperChecks::amountsAddUp,
            PaperChecks::noLumpItems,
            PaperChecks::modelOnReceipt,
            PaperChecks::receiptUsedOnce,
            GrantChecks::payeeWritable);

    private GrantChecks() {}

    public static List<GrantFinding> run(GrantCase grantCase) {
        return ALL.stream().flatMap(check -> check.apply(grantCase).stream()).toList();
    }

    /** The first submission counts; what was returned, or taken back, may come back until the round's last day for that. */
    private static List<GrantFinding> withinPeriod(GrantCase c) {
        LocalDate first = c.application().reception().firstOn();
        GrantRound round = c.round();
        if (first == null && c.today().isBefore(round.opensOn())) {
            return List.of(
                    new GrantFinding("round", NOT_OPEN_YET, round.opensOn().toString()));
        }
        boolean late = first != null
                && c.application().state().isEditable()
                && c.today().isAfter(round.resubmitUntil());
        return late || !round.isOpenOn(first == null ? c.today() : first) ? found("round", OUTSIDE_PERIOD) : none();
    }

    private static List<GrantFinding> officeActive(GrantCase c) {
        return c.officeActive() ? none() : found("office", OFFICE_INACTIVE);
    }

    /** One live application per office, kind and round; granted once over the rounds. */
    private static List<GrantFinding> onePlace(GrantCase c) {
        List<GrantFinding> findings = new ArrayList<>();
        if (c.liveElsewhere()) {
            findings.add(new GrantFinding("office", ANOTHER_APPLICATION));
        }
        if (c.grantedBefore()) {
            findings.add(new GrantFinding("office", CEILING_USED));
        }
        return findings;
    }

    private static List<GrantFinding> funded(GrantCase c) {
        if (c.basis().isFunded()) {
            return none();
        }
        return c.application().kind() == GrantKind.A
                ? found("services", NO_FUNDED_SERVICE)
                : found("institutionBeds", BEDS_UNKNOWN);
    }

    private static List<GrantFinding> contactGiven(GrantCase c) {
        GrantContact contact = c.application().contact();
        List<GrantFinding> findings = new ArrayList<>();
        missing(findings, "contactName", contact.name());
        missing(findings, "contactPhone", contact.phone());
        missing(findings, "contactMail", contact.mail());
        if (findings.stream().noneMatch(finding -> finding.field().equals("contactMail"))
                && !contact.isMailReachable()) {
            findings.add(new GrantFinding("contactMail", MAIL_UNUSABLE));
        }
        return findings;
    }

    private static List<GrantFinding> costsGiven(GrantCase c) {
        GrantCost cost = c.application().cost();
        List<GrantFinding> findings = new ArrayList<>();
        if (c.application().kind() == GrantKind.B) {
            return c.basis().isFunded() && c.amount().granted().isZero()
                    ? found("opinionCost", cost.total().isZero() ? MISSING : NOTHING_TO_GRANT)
                    : none();
        }
        boolean readers = cost.readerCount() != null || cost.readerUnitPrice() != null;
        if (readers) {
            missing(findings, "readerModel", cost.readerModel());
            missing(findings, "readerCount", cost.readerCount());
            missing(findings, "readerUnitPrice", cost.readerUnitPrice());
        }
        if (findings.isEmpty() && c.amount().granted().isZero()) {
            findings.add(new GrantFinding(readers ? "readerUnitPrice" : "readerModel", NOTHING_TO_GRANT));
        }
        return findings;
    }

    private static List<GrantFinding> payeeWritable(GrantCase c) {
        return payee(c.application().payee(), c.bank());
    }

    /** 振込口座 alone, as it is checked at the submission. @param bank null when the bank master doesn't have it */
    public static List<GrantFinding> payee(PayeeEntry entry, BankNames bank) {
        try {
            entry.account();
            if (bank == null) {
                return found("bankCode", BANK_UNKNOWN);
            }
            TransferAccount.of(entry, bank);
            return none();
        } catch (AccountUnusable wrong) {
            return found(wrong.field(), ACCOUNT_UNUSABLE);
        } catch (Unwritable name) {
            return name.characters().isEmpty()
                    ? found("holderKana", MISSING)
                    : List.of(new GrantFinding("holderKana", PAYEE_UNWRITABLE, name.characters()));
        }
    }

    static void missing(List<GrantFinding> findings, String field, Object value) {
        if (value == null || value.toString().isBlank()) {
            findings.add(new GrantFinding(field, MISSING));
        }
    }

    static List<GrantFinding> found(String field, FindingCode code) {
        return List.of(new GrantFinding(field, code));
    }

    static List<GrantFinding> none() {
        return List.of();
    }
}
