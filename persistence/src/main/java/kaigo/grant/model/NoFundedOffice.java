package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 対象の事業所ではない: the register has no office with the applicant's number. */
public class NoFundedOffice extends Refusal {
    private static final long serialVersionUID = 1L;

    public NoFundedOffice() {
        super("refusal.noFundedOffice");
    }
}
