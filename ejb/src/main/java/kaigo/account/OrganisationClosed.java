package kaigo.account;

import kaigo.refusal.model.Refusal;

/** 廃止・休止中の組織: nobody is made or let in again there. */
public class OrganisationClosed extends Refusal {
    private static final long serialVersionUID = 1L;

    OrganisationClosed() {
        super("refusal.organisationClosed");
    }
}
