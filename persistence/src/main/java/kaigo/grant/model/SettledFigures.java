package kaigo.grant.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** 算定の結果: cost, ceiling and grant as they were computed at the last submission, whatever the masters say since. */
@Embeddable
public class SettledFigures {
    @Column(name = "total_cost")
    private Yen totalCost = Yen.ZERO;

    private Yen ceiling = Yen.ZERO;

    @Column(name = "grant_amount")
    private Yen grantAmount = Yen.ZERO;

    protected SettledFigures() {}

    static SettledFigures of(GrantAmount amount) {
        SettledFigures settled = new SettledFigures();
        settled.totalCost = amount.cost();
        settled.ceiling = amount.ceiling();
        settled.grantAmount = amount.granted();
        return settled;
    }

    GrantAmount amount() {
        return GrantAmount.settled(totalCost, ceiling, grantAmount);
    }

    Yen granted() {
        return grantAmount;
    }
}
