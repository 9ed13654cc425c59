package kaigo.insured.model;

import java.time.LocalDate;

/**
 * 介護保険負担割合証: what part of the cost the person pays, 1 to 3 tenths, and when.
 *
 * @param baseDate 基準日 of the feed that brought it
 */
public record BurdenRatioCard(
        int ratio, LocalDate appliesFrom, LocalDate appliesTo, LocalDate issuedOn, LocalDate baseDate)
        implements Applicable {}
