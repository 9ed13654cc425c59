package kaigo.grant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kaigo.account.Actors;
import kaigo.account.Needs;
import kaigo.account.model.Right;
import kaigo.grant.model.BankNames;
import kaigo.grant.model.Doer;
import kaigo.grant.model.GrantApplication;
import kaigo.grant.model.GrantApplications;
import kaigo.grant.model.GrantCases;
import kaigo.grant.model.GrantChecks;
import kaigo.grant.model.GrantFinding;
import kaigo.grant.model.PayeeEntry;
import kaigo.grant.model.TransferFailure;
import kaigo.grant.model.TransferOrders;
import kaigo.time.BusinessClock;

/** 口座の訂正: an office whose transfer failed corrects the account; the next transfer carries it. */
@Stateless
public class GrantCorrecting {
    @Inject
    GrantApplications applications;

    @Inject
    GrantCases cases;

    @Inject
    TransferOrders orders;

    @Inject
    BusinessClock clock;

    /** 振込不能の理由 while the application waits for another transfer. */
    @Needs(Right.GRANT_APPLY)
    public Optional<TransferFailure> failure(long id) {
        applications.requireOf(office(), id);
        return orders.failure(id);
    }

    /** What is wrong with an account, as at the submission. */
    @Needs(Right.GRANT_APPLY)
    public List<GrantFinding> check(PayeeEntry entry) {
        return GrantChecks.payee(entry, cases.bank(entry));
    }

    /**
     * 訂正: takes the account, or changes nothing and says what is wrong. It may be corrected again until it is ordered.
     *
     * @throws kaigo.grant.model.IllegalTransition unless its last transfer failed
     */
    @Needs(Right.GRANT_APPLY)
    public List<GrantFinding> correct(long id, long version, PayeeEntry entry) {
        applications.lockedOf(office(), id);
        GrantApplication application = applications.requireOf(office(), id, version);
        BankNames bank = cases.bank(entry);
        List<GrantFinding> findings = GrantChecks.payee(entry, bank);
        if (findings.isEmpty()) {
            Doer doer = Doer.of(Actors.current(), clock.now());
            application.correctAccount(entry, bank, doer.at());
            orders.corrected(orders.failure(id).orElseThrow(), doer);
        }
        return findings;
    }

    private static String office() {
        return Actors.current().organisationNo();
    }
}
