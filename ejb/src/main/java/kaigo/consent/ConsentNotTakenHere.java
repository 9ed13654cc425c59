package kaigo.consent;

import kaigo.consent.model.ConsentObstacle;
import kaigo.refusal.model.Refusal;

/** ここでは同意を受け取れません. */
public class ConsentNotTakenHere extends Refusal {
    private static final long serialVersionUID = 1L;

    public ConsentNotTakenHere(ConsentObstacle obstacle) {
        super("refusal.consentNotTakenHere." + obstacle);
    }
}
