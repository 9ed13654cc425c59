package kaigo.grant.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaigo.grant.model.GrantCategory;
import kaigo.grant.model.GrantCeiling;
import kaigo.grant.model.GrantRound;
import kaigo.grant.model.GrantSchedule;
import kaigo.grant.model.RoundDraft;
import kaigo.grant.model.Yen;

/** 募集回の入力: everything of a round as it is typed; an empty row of a table doesn't count. */
public class RoundEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private LocalDate resubmitUntil;
    private LocalDate receiptsFrom;
    private Long noticeAfterMonths;
    private Long transferAfterMonths;
    private Long roundingUnit;
    private Long secondApprovalAbove;
    private boolean onceOverRounds;
    private Long budget;
    private final List<WindowEntry> windows;
    private final List<CeilingEntry> ceilings;
    private final List<RateEntry> rates;

    RoundEntry(RoundDraft draft) {
        name = draft.name();
        opensOn = draft.period().opensOn();
        closesOn = draft.period().closesOn();
        resubmitUntil = draft.period().resubmitUntil();
        receiptsFrom = draft.period().receiptsFrom();
        noticeAfterMonths = (long) draft.schedule().noticeAfterMonths();
        transferAfterMonths = (long) draft.schedule().transferAfterMonths();
        roundingUnit = (long) draft.terms().roundingUnit();
        secondApprovalAbove = amount(draft.terms().secondApprovalAbove());
        onceOverRounds = draft.terms().onceOverRounds();
        budget = amount(draft.budget());
        windows = Stream.concat(
                        draft.schedule().windows().stream().map(WindowEntry::new), Stream.of(new WindowEntry(null)))
                .collect(Collectors.toCollection(ArrayList::new));
        ceilings = Arrays.stream(GrantCategory.values())
                .map(category ->
                        new CeilingEntry(category, draft.terms().ceilings().get(category)))
                .collect(Collectors.toCollection(ArrayList::new));
        rates = Stream.concat(draft.terms().opinionRates().stream().map(RateEntry::new), Stream.of(new RateEntry(null)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** A copy for another year: money and rules stay, names and days are to be entered. */
    static RoundEntry copyOf(RoundDraft draft) {
        RoundEntry copy = new RoundEntry(draft);
        copy.name = null;
        copy.opensOn = null;
        copy.closesOn = null;
        copy.resubmitUntil = null;
        copy.receiptsFrom = null;
        copy.budget = null;
        copy.windows.clear();
        copy.windows.add(new WindowEntry(null));
        return copy;
    }

    RoundDraft draft() {
        Map<GrantCategory, GrantCeiling.Allowance> allowances = new EnumMap<>(GrantCategory.class);
        ceilings.forEach(entry -> allowances.put(entry.getCategory(), entry.allowance()));
        List<GrantSchedule.Window> entered = windows.stream()
                .filter(WindowEntry::isFilled)
                .map(WindowEntry::window)
                .toList();
        return new RoundDraft(
                name.strip(),
                new GrantRound.Period(opensOn, closesOn, resubmitUntil(entered), receiptsFrom),
                new GrantSchedule(whole(noticeAfterMonths), whole(transferAfterMonths), entered),
                new GrantRound.Terms(
                        allowances,
                        rates.stream()
                                .filter(RateEntry::isFilled)
                                .map(RateEntry::rate)
                                .toList(),
                        whole(roundingUnit),
                        yen(secondApprovalAbove),
                        onceOverRounds),
                yen(budget));
    }

    /** Left empty: the round's last notice date. */
    private LocalDate resubmitUntil(List<GrantSchedule.Window> entered) {
        return resubmitUntil != null
                ? resubmitUntil
                : new GrantSchedule(whole(noticeAfterMonths), whole(transferAfterMonths), entered)
                        .promise(closesOn)
                        .noticeBy();
    }

    /** What is too large for a number stays too large, so that it is refused. */
    static int whole(Long number) {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }

    static Yen yen(Long amount) {
        return amount == null ? null : Yen.of(amount);
    }

    private static Long amount(Yen yen) {
        return yen == null ? null : yen.amount();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public LocalDate getResubmitUntil() {
        return resubmitUntil;
    }

    public void setResubmitUntil(LocalDate resubmitUntil) {
        this.resubmitUntil = resubmitUntil;
    }

    public LocalDate getReceiptsFrom() {
        return receiptsFrom;
    }

    public void setReceiptsFrom(LocalDate receiptsFrom) {
        this.receiptsFrom = receiptsFrom;
    }

    public Long getNoticeAfterMonths() {
        return noticeAfterMonths;
    }

    public void setNoticeAfterMonths(Long noticeAfterMonths) {
        this.noticeAfterMonths = noticeAfterMonths;
    }

    public Long getTransferAfterMonths() {
        return transferAfterMonths;
    }

    public void setTransferAfterMonths(Long transferAfterMonths) {
        this.transferAfterMonths = transferAfterMonths;
    }

    public Long getRoundingUnit() {
        return roundingUnit;
    }

    public void setRoundingUnit(Long roundingUnit) {
        this.roundingUnit = roundingUnit;
    }

    public Long getSecondApprovalAbove() {
        return secondApprovalAbove;
    }

    public void setSecondApprovalAbove(Long secondApprovalAbove) {
        this.secondApprovalAbove = secondApprovalAbove;
    }

    public Long getBudget() {
        return budget;
    }

    public void setBudget(Long budget) {
        this.budget = budget;
    }

    public boolean isOnceOverRounds() {
        return onceOverRounds;
    }

    public void setOnceOverRounds(boolean onceOverRounds) {
        this.onceOverRounds = onceOverRounds;
    }

    public List<WindowEntry> getWindows() {
        return windows;
    }

    public List<CeilingEntry> getCeilings() {
        return ceilings;
    }

    public List<RateEntry> getRates() {
        return rates;
    }
}
