package kaigo.sharing;

import java.time.LocalDate;
import java.util.List;
import kaigo.insured.model.Applicable;
import kaigo.insured.model.BurdenRatioCard;

/**
 * 負担割合証: the one in hand and the one that follows.
 *
 * @param card null when none has begun; it may have ended
 * @param next null when none is to come
 */
public record RatioView(BurdenRatioCard card, BurdenRatioCard next) {
    static RatioView of(List<BurdenRatioCard> cards, LocalDate today) {
        return new RatioView(
                Applicable.inHand(cards, today).orElse(null),
                Applicable.next(cards, today).orElse(null));
    }
}
