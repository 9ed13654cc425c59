package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 未送信の振込: the bank answers only what was sent to it. */
public class NotSent extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotSent() {
        super("refusal.notSent");
    }
}
