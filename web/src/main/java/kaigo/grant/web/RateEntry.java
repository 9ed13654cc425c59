package kaigo.grant.web;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;
import kaigo.grant.model.OpinionRate;

/** 補助率の入力 (kind B): one row; it counts once anything is typed, then all is needed. */
public class RateEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long bedsFrom;
    private Long numerator;
    private Long denominator;
    private Long ceiling;

    RateEntry(OpinionRate rate) {
        if (rate != null) {
            bedsFrom = (long) rate.bedsFrom();
            numerator = (long) rate.numerator();
            denominator = (long) rate.denominator();
            ceiling = rate.ceiling().amount();
        }
    }

    boolean isFilled() {
        return Stream.of(bedsFrom, numerator, denominator, ceiling).anyMatch(Objects::nonNull);
    }

    boolean isIncomplete() {
        return isFilled()
                && Stream.of(bedsFrom, numerator, denominator, ceiling).anyMatch(Objects::isNull);
    }

    OpinionRate rate() {
        return new OpinionRate(
                RoundEntry.whole(bedsFrom),
                RoundEntry.whole(numerator),
                RoundEntry.whole(denominator),
                RoundEntry.yen(ceiling));
    }

    public Long getBedsFrom() {
        return bedsFrom;
    }

    public void setBedsFrom(Long bedsFrom) {
        this.bedsFrom = bedsFrom;
    }

    public Long getNumerator() {
        return numerator;
    }

    public void setNumerator(Long numerator) {
        this.numerator = numerator;
    }

    public Long getDenominator() {
        return denominator;
    }

    public void setDenominator(Long denominator) {
        this.denominator = denominator;
    }

    public Long getCeiling() {
        return ceiling;
    }

    public void setCeiling(Long ceiling) {
        this.ceiling = ceiling;
    }
}
