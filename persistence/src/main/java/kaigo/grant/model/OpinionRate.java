package kaigo.grant.model;

/** 主治医意見書の補助率 (kind B): from how many beds on, which share of the cost, up to which ceiling. */
public record OpinionRate(int bedsFrom, int numerator, int denominator, Yen ceiling) {
    /** The granted share of a cost, before the ceiling. */
    Yen of(Yen cost) {
        return cost.fraction(numerator, denominator);
    }
}
