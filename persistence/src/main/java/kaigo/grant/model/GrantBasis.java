package kaigo.grant.model;

import java.util.List;

/**
 * 算定の根拠: what limits the grant: an office's services (kind A), or an institution's beds on the application day (kind B).
 *
 * @param ceiling 限度額 of the services; without lines for kind B
 * @param beds 病床数; null for kind A, and where the register doesn't know them
 * @param rate 補助率 of these beds; null as they are
 */
public record GrantBasis(GrantKind kind, GrantCeiling ceiling, Integer beds, OpinionRate rate) {

    public static GrantBasis services(GrantCeiling ceiling) {
        return new GrantBasis(GrantKind.A, ceiling, null, null);
    }

    /** @param rate of these beds; null when the beds aren't known */
    public static GrantBasis beds(Integer beds, OpinionRate rate) {
        return new GrantBasis(GrantKind.B, new GrantCeiling(List.of()), beds, rate);
    }

    /** Whether there is anything that the grant goes by. */
    public boolean isFunded() {
        return kind == GrantKind.A ? !ceiling.lines().isEmpty() : rate != null;
    }

    /** 限度額 */
    public Yen limit() {
        if (kind == GrantKind.A) {
            return ceiling.amount();
        }
        return rate == null ? Yen.ZERO : rate.ceiling();
    }

    GrantAmount amount(Yen cost, int roundingUnit) {
        return rate == null ? GrantAmount.of(cost, limit(), roundingUnit) : GrantAmount.of(cost, rate, roundingUnit);
    }
}
