package kaigo.grant.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * 消費税の仕入控除税額の報告 of one paid grant: the applicant files it, the operator accepts it or gives it back. What is deducted
 * at the tax office of the granted costs is paid back.
 */
@Entity
@Table(name = "grant_tax_report")
public class GrantTaxReport {
    /** Fiscal years begin on 4/1; 10/110 of a price is its tax. */
    private static final int FISCAL_MONTHS = 3;

    private static final int TAX = 10;
    private static final int WITH_TAX = 110;
    private static final int LAST_DAY = 30;

    @Id
    @Column(name = "application_id")
    private Long applicationId;

    @OneToOne
    @MapsId
    @JoinColumn(name = "application_id")
    private GrantApplication application;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private TaxReportState state;

    @Enumerated(EnumType.STRING)
    private TaxTreatment treatment;

    private Yen deduction;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    @Column(name = "reporter_id")
    private Long reporterId;

    private String reporter;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    private String checker;

    @Column(name = "return_reason")
    private String returnReason;

    @Version
    private long version;

    protected GrantTaxReport() {}

    /** 期限: 4/30 of the second fiscal year after that of the payment. */
    public static LocalDate dueOn(LocalDate paidOn) {
        return LocalDate.of(paidOn.minusMonths(FISCAL_MONTHS).getYear() + 2, 4, LAST_DAY);
    }

    /** The tax in a grant, the most that can be deducted of it. */
    public static Yen taxIn(Yen grant) {
        return grant.fraction(TAX, WITH_TAX);
    }

    /**
     * 提出, or again after it was given back.
     *
     * @throws TaxReportClosed when it was filed already
     * @throws DeductionUnusable when the amount doesn't fit the treatment or the grant
     */
    public void file(TaxTreatment how, Yen amount, LocalDate day, Doer doer) {
        if (!state.isToWrite()) {
            throw new TaxReportClosed();
        }
        boolean deducted = how == TaxTreatment.DEDUCTED;
        if (deducted && (amount == null || amount.isZero() || amount.exceeds(taxIn(application.grantAmount())))) {
            throw new DeductionUnusable();
        }
        treatment = how;
        deduction = deducted ? amount : Yen.ZERO;
        reportedOn = day;
        reporterId = doer.accountId();
        reporter = doer.name();
        state = TaxReportState.FILED;
        returnReason = null;
    }

    /** 確認済み */
    public void accept(LocalDate day, Doer doer) {
        requireFiled();
        state = TaxReportState.ACCEPTED;
        checkedOn = day;
        checker = doer.name();
    }

    /** 差戻し. @throws ReasonMissing without a reason */
    public void giveBack(String reason, LocalDate day, Doer doer) {
        requireFiled();
        ReasonMissing.unlessGiven(reason);
        state = TaxReportState.RETURNED;
        returnReason = reason;
        checkedOn = day;
        checker = doer.name();
    }

    private void requireFiled() {
        if (state != TaxReportState.FILED) {
            throw new TaxReportClosed();
        }
    }

    public GrantApplication application() {
        return application;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public TaxReportState state() {
        return state;
    }

    public TaxTreatment treatment() {
        return treatment;
    }

    public Yen deduction() {
        return deduction;
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }

    public String reporter() {
        return reporter;
    }

    public LocalDate checkedOn() {
        return checkedOn;
    }

    public String checker() {
        return checker;
    }

    public String returnReason() {
        return returnReason;
    }

    public long version() {
        return version;
    }
}
