package kaigo.grant.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** 病床数ごとの補助率: one row of a round's table. */
@Embeddable
public class OpinionRateEntry {
    @Column(name = "beds_from")
    private int bedsFrom;

    private int numerator;
    private int denominator;
    private Yen ceiling;

    protected OpinionRateEntry() {}

    OpinionRateEntry(OpinionRate rate) {
        bedsFrom = rate.bedsFrom();
        numerator = rate.numerator();
        denominator = rate.denominator();
        ceiling = rate.ceiling();
    }

    OpinionRate value() {
        return new OpinionRate(bedsFrom, numerator, denominator, ceiling);
    }
}
