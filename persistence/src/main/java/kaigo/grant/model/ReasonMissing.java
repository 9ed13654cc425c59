package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 理由なし: what goes against an applicant needs a reason. */
public class ReasonMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    public ReasonMissing() {
        super("refusal.reasonMissing");
    }

    /** @throws ReasonMissing when nothing is written */
    public static void unlessGiven(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissing();
        }
    }
}
