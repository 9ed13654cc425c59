package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 募集回なし */
public class NoSuchRound extends Refusal {
    private static final long serialVersionUID = 1L;

    public NoSuchRound() {
        super("refusal.noSuchRound");
    }
}
