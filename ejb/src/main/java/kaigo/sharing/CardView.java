package kaigo.sharing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kaigo.identifier.model.CareLevel;
import kaigo.insured.model.FacilityStay;
import kaigo.insured.model.InsuranceCard;
import kaigo.insured.model.Restriction;

/**
 * 被保険者証 as it is read: the card in hand today with its three faces, and the levels of the earlier ones. Null where the card
 * is empty.
 *
 * @param limitUnits 区分支給限度基準額, units a month
 * @param kindLimits うち種類支給限度基準額
 * @param restriction 給付制限 that the card names, in force or not
 */
public record CardView(
        LocalDate issuedOn,
        CareLevel level,
        Integer limitUnits,
        String kindLimits,
        LocalDate certifiedOn,
        LocalDate validFrom,
        LocalDate validTo,
        String boardOpinion,
        Restriction restriction,
        List<CareOffice> careOffices,
        FacilityStay facility,
        LocalDate baseDate,
        List<LevelStep> levels) {

    /**
     * 居宅介護支援事業者等.
     *
     * @param name null when we don't know the number
     */
    public record CareOffice(String number, String name, LocalDate notifiedOn) {}

    /** The card in hand, from all the person's cards, with the names of the offices on it. */
    static CardView of(InsuranceCard card, List<InsuranceCard> cards, LocalDate day, Map<String, String> officeNames) {
        return new CardView(
                card.issuedOn(),
                card.careLevel().orElse(null),
                card.limitUnits().isPresent() ? card.limitUnits().getAsInt() : null,
                card.kindLimits().orElse(null),
                card.certifiedOn().orElse(null),
                card.validFrom().orElse(null),
                card.validTo().orElse(null),
                card.boardOpinion().orElse(null),
                card.restriction().orElse(null),
                card.careOffices().stream()
                        .map(office -> new CareOffice(
                                office.officeNo(), officeNames.get(office.officeNo()), office.notifiedOn()))
                        .toList(),
                card.facility().orElse(null),
                card.baseDate(),
                levels(cards, day));
    }

    /** Each change of level once, the oldest first. */
    private static List<LevelStep> levels(List<InsuranceCard> cards, LocalDate day) {
        List<LevelStep> steps = new ArrayList<>();
        cards.stream()
                .filter(card -> card.careLevel().isPresent() && card.validFrom().isPresent())
                .map(card ->
                        new LevelStep(card.validFrom().get(), card.careLevel().get()))
                .filter(step -> !step.from().isAfter(day))
                .sorted(Comparator.comparing(LevelStep::from))
                .forEach(step -> {
                    if (steps.isEmpty() || steps.get(steps.size() - 1).level() != step.level()) {
                        steps.add(step);
                    }
                });
        return steps;
    }

    /** 有効期間 in months: validity begins on a month's first day or later, and ends on a month's last. */
    public long months() {
        return validFrom == null || validTo == null
                ? 0
                : ChronoUnit.MONTHS.between(validFrom.withDayOfMonth(1), validTo.plusDays(1));
    }
}
