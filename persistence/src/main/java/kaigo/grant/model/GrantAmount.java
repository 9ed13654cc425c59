package kaigo.grant.model;

/**
 * 交付額の算定: 総事業費, 限度額, 選定額 (the lower of its share and the ceiling) and 交付額 (選定額 rounded down to the round's unit), with every figure
 * on the way, so that the page, the notice and the reviewer show the same steps.
 *
 * @param cost 総事業費
 * @param share what of the cost is granted for at most: all of it (kind A), or a rate of it (kind B)
 * @param ceiling 限度額
 * @param selected 選定額
 * @param dropped what the rounding dropped
 * @param granted 交付額
 */
public record GrantAmount(Yen cost, Yen share, Yen ceiling, Yen selected, Yen dropped, Yen granted) {

    /** Kind A: readers and support together, up to the ceiling. */
    public static GrantAmount of(Yen cost, Yen ceiling, int roundingUnit) {
        return settle(cost, cost, ceiling, roundingUnit);
    }

    /** Kind B: a rate of the cost, up to the ceiling. */
    public static GrantAmount of(Yen cost, OpinionRate rate, int roundingUnit) {
        return settle(cost, rate.of(cost), rate.ceiling(), roundingUnit);
    }

    /** As it was settled when the application was submitted. */
    static GrantAmount settled(Yen cost, Yen share, Yen ceiling, Yen granted) {
        Yen selected = share.min(ceiling);
        return new GrantAmount(cost, share, ceiling, selected, selected.lessAtMost(granted), granted);
    }

    private static GrantAmount settle(Yen cost, Yen share, Yen ceiling, int unit) {
        Yen selected = share.min(ceiling);
        Yen granted = selected.roundedDownTo(unit);
        return new GrantAmount(cost, share, ceiling, selected, selected.lessAtMost(granted), granted);
    }

    /** Whether the ceiling, not the cost, decided. */
    public boolean isCapped() {
        return selected.compareTo(share) < 0;
    }

    /** 限度額までの残り */
    public Yen left() {
        return ceiling.lessAtMost(selected);
    }
}
