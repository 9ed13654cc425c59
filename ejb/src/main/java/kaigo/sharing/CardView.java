package kaigo.sharing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kaigo.identifier.model.CareLevel;
import kaigo.insured.model.CardInHand;
import kaigo.insured.model.InsuranceCard;

/**
 * 被保険者証 as an office reads it: the card in hand today and the levels of the earlier ones. Null where the card is empty.
 *
 * @param limitUnits 区分支給限度基準額, units a month
 * @param restriction 給付制限 in force today
 * @param careOfficeName null when we don't know the number
 */
public record CardView(
        LocalDate issuedOn,
        CareLevel level,
        Integer limitUnits,
        LocalDate certifiedOn,
        LocalDate validFrom,
        LocalDate validTo,
        String boardOpinion,
        String restriction,
        String careOfficeNo,
        String careOfficeName,
        LocalDate notifiedOn,
        List<LevelStep> levels) {

    /** The card that counts on the day, from all the person's cards; nothing when none has been issued yet. */
    static Optional<CardView> of(List<InsuranceCard> cards, LocalDate day, UnaryOperator<String> officeNames) {
        return CardInHand.on(day, cards).map(card -> of(card, cards, day, officeNames));
    }

    private static CardView of(
            InsuranceCard card, List<InsuranceCard> cards, LocalDate day, UnaryOperator<String> officeNames) {
        return new CardView(
                card.issuedOn(),
                card.careLevel().orElse(null),
                card.limitUnits().isPresent() ? card.limitUnits().getAsInt() : null,
                card.certifiedOn().orElse(null),
                card.validFrom().orElse(null),
                card.validTo().orElse(null),
                card.boardOpinion().orElse(null),
                card.restrictionOn(day).orElse(null),
                card.careOfficeNo().orElse(null),
                card.careOfficeNo().map(officeNames).orElse(null),
                card.notifiedOn().orElse(null),
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
