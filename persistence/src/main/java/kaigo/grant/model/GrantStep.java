package kaigo.grant.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** 履歴の一段: the state reached, when (business clock), by whom and why. */
@Embeddable
public class GrantStep {
    @Enumerated(EnumType.STRING)
    private GrantState state;

    private Instant at;

    @Column(name = "account_id")
    private Long accountId;

    private String actor;
    private String reason;

    protected GrantStep() {}

    /** @throws ReasonMissing when the state goes against the applicant and no reason is given */
    GrantStep(GrantState state, Doer doer, String reason) {
        if (state == GrantState.RETURNED || state == GrantState.REJECTED) {
            ReasonMissing.unlessGiven(reason);
        }
        this.state = state;
        this.at = doer.at();
        this.accountId = doer.accountId();
        this.actor = doer.name();
        this.reason = reason;
    }

    public GrantState state() {
        return state;
    }

    /** Whether the applicant may know of it: what the reviewers say to each other before the decision is theirs. */
    public boolean isForApplicant() {
        return state == state.toApplicant() && (state != GrantState.UNDER_REVIEW || reason == null);
    }

    public Instant at() {
        return at;
    }

    public Long accountId() {
        return accountId;
    }

    public String actor() {
        return actor;
    }

    public String reason() {
        return reason;
    }
}
