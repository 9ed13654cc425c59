package kaigo.grant.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * 募集回: period, schedule, ceilings, rates and rounding of one round of grants. All of it is data: another round, or
 * other ceilings, is entered and needs no change of code.
 */
@Entity
@Table(name = "grant_round")
public class GrantRound {
    @Id
    private String id;

    private String name;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "resubmit_until")
    private LocalDate resubmitUntil;

    @Column(name = "receipts_from")
    private LocalDate receiptsFrom;

    @Column(name = "notice_after_months")
    private int noticeAfterMonths;

    @Column(name = "transfer_after_months")
    private int transferAfterMonths;

    @Column(name = "rounding_unit")
    private int roundingUnit;

    @Column(name = "second_approval_above")
    private Yen secondApprovalAbove;

    @Column(name = "once_over_rounds")
    private boolean onceOverRounds;

    @Column(name = "payer_id")
    private String payerId;

    private Yen budget;

    @ElementCollection
    @CollectionTable(name = "grant_special_window", joinColumns = @JoinColumn(name = "round_id"))
    private List<SpecialWindow> specialWindows = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "grant_service_ceiling", joinColumns = @JoinColumn(name = "round_id"))
    private List<ServiceCeiling> serviceCeilings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "grant_opinion_rate", joinColumns = @JoinColumn(name = "round_id"))
    private List<OpinionRateEntry> opinionRates = new ArrayList<>();

    /** 募集期間: when it takes applications, how long a returned one may come back, from when receipts count. */
    public record Period(LocalDate opensOn, LocalDate closesOn, LocalDate resubmitUntil, LocalDate receiptsFrom) {}

    /** 交付の条件: ceilings and rates, rounding, the amount above which two approve, once over all rounds or not. */
    public record Terms(
            Map<GrantCategory, GrantCeiling.Allowance> ceilings,
            List<OpinionRate> opinionRates,
            int roundingUnit,
            Yen secondApprovalAbove,
            boolean onceOverRounds) {}

    protected GrantRound() {}

    /** 募集回を設ける */
    public GrantRound(String id, String name, Period period, GrantSchedule schedule, Terms terms, String payerId) {
        this.id = id;
        this.name = name;
        this.opensOn = period.opensOn();
        this.closesOn = period.closesOn();
        this.resubmitUntil = period.resubmitUntil();
        this.receiptsFrom = period.receiptsFrom();
        this.noticeAfterMonths = schedule.noticeAfterMonths();
        this.transferAfterMonths = schedule.transferAfterMonths();
        schedule.windows().forEach(window -> specialWindows.add(new SpecialWindow(window)));
        terms.ceilings().forEach((category, allowance) -> serviceCeilings.add(new ServiceCeiling(category, allowance)));
        terms.opinionRates().forEach(rate -> opinionRates.add(new OpinionRateEntry(rate)));
        this.roundingUnit = terms.roundingUnit();
        this.secondApprovalAbove = terms.secondApprovalAbove();
        this.onceOverRounds = terms.onceOverRounds();
        this.payerId = payerId;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    /** A returned application may come back until this day. */
    public LocalDate resubmitUntil() {
        return resubmitUntil;
    }

    /** Receipts of this day and later are eligible. */
    public LocalDate receiptsFrom() {
        return receiptsFrom;
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    /** Whether an office gets this kind once over all rounds. */
    public boolean isOnceOverRounds() {
        return onceOverRounds;
    }

    public String payerId() {
        return payerId;
    }

    /** 予算の上限 of all decisions of this round; null when there is none. */
    public Yen budget() {
        return budget;
    }

    public int roundingUnit() {
        return roundingUnit;
    }

    public boolean needsSecondApproval(Yen amount) {
        return secondApprovalAbove != null && amount.exceeds(secondApprovalAbove);
    }

    public GrantSchedule schedule() {
        return new GrantSchedule(
                noticeAfterMonths,
                transferAfterMonths,
                specialWindows.stream().map(SpecialWindow::value).toList());
    }

    /** 限度額 of an office with these services (kind A). */
    public GrantCeiling ceiling(Collection<FundedService> services) {
        return GrantCeiling.of(services, allowances());
    }

    private Map<GrantCategory, GrantCeiling.Allowance> allowances() {
        Map<GrantCategory, GrantCeiling.Allowance> allowances = new EnumMap<>(GrantCategory.class);
        serviceCeilings.forEach(entry -> allowances.put(entry.category(), entry.allowance()));
        return allowances;
    }

    /** Everything that the operator may enter of it. */
    public RoundDraft draft() {
        return new RoundDraft(
                name,
                new Period(opensOn, closesOn, resubmitUntil, receiptsFrom),
                schedule(),
                new Terms(
                        allowances(),
                        opinionRates.stream().map(OpinionRateEntry::value).toList(),
                        roundingUnit,
                        secondApprovalAbove,
                        onceOverRounds),
                budget);
    }

    /** 交付額 of kind A. */
    public GrantAmount amount(Yen cost, GrantCeiling ceiling) {
        return GrantAmount.of(cost, ceiling.amount(), roundingUnit);
    }

    /** 交付額 of either kind. */
    public GrantAmount amount(Yen cost, GrantBasis basis) {
        return basis.amount(cost, roundingUnit);
    }

    /** 交付額 of kind B: the rate goes by the institution's beds on the application day. */
    public GrantAmount opinionAmount(Yen cost, int beds) {
        return GrantAmount.of(cost, opinionRate(beds), roundingUnit);
    }

    /** 補助率 for so many beds. */
    public OpinionRate opinionRate(int beds) {
        return opinionRates.stream()
                .map(OpinionRateEntry::value)
                .filter(rate -> rate.bedsFrom() <= beds)
                .max(Comparator.comparing(OpinionRate::bedsFrom))
                .orElseThrow();
    }
}
