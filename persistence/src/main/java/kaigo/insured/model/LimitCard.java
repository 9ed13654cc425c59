package kaigo.insured.model;

import java.time.LocalDate;

/**
 * 介護保険負担限度額認定証, or another 減免: how much the person pays at most for meals and the room of a facility. Null where the
 * insurer said nothing.
 *
 * @param reduction whether it is another 減額・免除 of the user's part
 * @param mealLimit 食費 of a facility, yen a day; {@code mealLimitShort} the same of a short stay
 * @param roomLimit 居住費, yen a day
 * @param reductionPercent 減額の割合 of a 減免
 */
public record LimitCard(
        boolean reduction,
        LimitStage stage,
        Integer mealLimit,
        Integer mealLimitShort,
        Integer roomLimit,
        Integer reductionPercent,
        String note,
        LocalDate appliesFrom,
        LocalDate appliesTo,
        LocalDate issuedOn,
        LocalDate baseDate)
        implements Applicable {}
