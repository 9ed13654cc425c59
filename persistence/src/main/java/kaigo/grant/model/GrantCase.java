package kaigo.grant.model;

import java.time.LocalDate;
import java.util.List;

/**
 * 審査する案件: an application with everything outside it that a check asks about, gathered beforehand, so that the checks
 * are plain rules without a database.
 *
 * @param today business date
 * @param basis what the grant goes by: services or beds
 * @param officeActive whether the register of its kind has the applicant as active
 * @param grantedBefore whether this kind was granted to the office in another round
 * @param liveElsewhere whether another live application holds the place in this round
 * @param administratorKnown whether the office's administrator has been in 介護WEBサービス, which makes the menu screen needless
 * @param bank names of bank and branch, or null when the bank master doesn't have them
 * @param readers models on the list of compatible readers
 * @param sameReceipt whether a receipt of this application stands in another one too
 */
public record GrantCase(
        GrantApplication application,
        LocalDate today,
        GrantBasis basis,
        List<GrantAttachment> attachments,
        boolean officeActive,
        boolean grantedBefore,
        boolean liveElsewhere,
        boolean administratorKnown,
        BankNames bank,
        List<String> readers,
        boolean sameReceipt) {

    public GrantCase {
        attachments = List.copyOf(attachments);
        readers = List.copyOf(readers);
    }

    /** 振込先, once the checks have passed. */
    public TransferAccount account() {
        return TransferAccount.of(application.payee(), bank);
    }

    GrantRound round() {
        return application.round();
    }

    GrantCeiling ceiling() {
        return basis.ceiling();
    }

    public GrantAmount amount() {
        return round().amount(application.cost().total(), basis);
    }
}
