package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 担当ちがい: a colleague is the reviewer of this application, or nobody is yet. */
public class ClaimedByAnother extends Refusal {
    private static final long serialVersionUID = 1L;

    public ClaimedByAnother() {
        super("refusal.claimedByAnother");
    }

    /** @throws ClaimedByAnother unless this account has it */
    static void unlessHeldBy(Long account, Long holder) {
        if (holder == null || !holder.equals(account)) {
            throw new ClaimedByAnother();
        }
    }
}
