package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 募集期間外: no round is open for this today. */
public class NoOpenRound extends Refusal {
    private static final long serialVersionUID = 1L;

    public NoOpenRound() {
        super("refusal.noOpenRound");
    }
}
