package kaigo.party;

import kaigo.refusal.model.Refusal;

/** 組織の状態: it is closed, or open, already; somebody else was first. */
public class OrganisationStateRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private OrganisationStateRefused(String key) {
        super(key);
    }

    static OrganisationStateRefused closedAlready() {
        return new OrganisationStateRefused("refusal.organisationClosedAlready");
    }

    static OrganisationStateRefused openAlready() {
        return new OrganisationStateRefused("refusal.organisationOpenAlready");
    }
}
