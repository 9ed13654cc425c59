package kaigo.grant.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** 区分ごとの限度額: readers and ceiling of one 区分 in a round. */
@Embeddable
public class ServiceCeiling {
    @Enumerated(EnumType.STRING)
    private GrantCategory category;

    private int readers;
    private Yen ceiling;

    protected ServiceCeiling() {}

    ServiceCeiling(GrantCategory category, GrantCeiling.Allowance allowance) {
        this.category = category;
        this.readers = allowance.readers();
        this.ceiling = allowance.amount();
    }

    GrantCategory category() {
        return category;
    }

    GrantCeiling.Allowance allowance() {
        return new GrantCeiling.Allowance(readers, ceiling);
    }
}
