package kaigo.grant.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** 算定の結果: cost, ceiling and grant, of kind B also beds and rate, as they were at the last submission, whatever the masters say since. */
@Embeddable
public class SettledFigures {
    @Column(name = "total_cost")
    private Yen totalCost = Yen.ZERO;

    private Yen ceiling = Yen.ZERO;

    @Column(name = "grant_amount")
    private Yen grantAmount = Yen.ZERO;

    private Integer beds;

    @Column(name = "rate_numerator")
    private Integer rateNumerator;

    @Column(name = "rate_denominator")
    private Integer rateDenominator;

    protected SettledFigures() {}

    static SettledFigures of(GrantAmount amount, GrantBasis basis) {
        SettledFigures settled = new SettledFigures();
        settled.totalCost = amount.cost();
        settled.ceiling = amount.ceiling();
        settled.grantAmount = amount.granted();
        if (basis.rate() != null) {
            settled.beds = basis.beds();
            settled.rateNumerator = basis.rate().numerator();
            settled.rateDenominator = basis.rate().denominator();
        }
        return settled;
    }

    /** 病床数と補助率 of kind B. */
    GrantBasis beds() {
        return GrantBasis.beds(beds, rate());
    }

    private OpinionRate rate() {
        return beds == null ? null : new OpinionRate(beds, rateNumerator, rateDenominator, ceiling);
    }

    GrantAmount amount() {
        return GrantAmount.settled(totalCost, beds == null ? totalCost : rate().of(totalCost), ceiling, grantAmount);
    }

    Yen granted() {
        return grantAmount;
    }
}
