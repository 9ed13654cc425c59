package kaigo.sharing;

import java.time.LocalDate;
import java.util.List;
import kaigo.insured.model.Applicable;
import kaigo.insured.model.LimitCard;

/**
 * 負担限度額認定証・減免: those in hand and those that follow; null where there is none. One in hand may have ended.
 */
public record LimitView(LimitCard card, LimitCard next, LimitCard reduction, LimitCard nextReduction) {

    static LimitView of(List<LimitCard> cards, LocalDate today) {
        List<LimitCard> limits =
                cards.stream().filter(card -> !card.reduction()).toList();
        List<LimitCard> reductions = cards.stream().filter(LimitCard::reduction).toList();
        return new LimitView(
                Applicable.inHand(limits, today).orElse(null),
                Applicable.next(limits, today).orElse(null),
                Applicable.inHand(reductions, today).orElse(null),
                Applicable.next(reductions, today).orElse(null));
    }
}
