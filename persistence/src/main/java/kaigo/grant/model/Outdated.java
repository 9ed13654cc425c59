package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 他の人が先に変更: somebody changed it since the page was opened; nothing was overwritten. */
public class Outdated extends Refusal {
    private static final long serialVersionUID = 1L;

    public Outdated() {
        super("refusal.outdated");
    }
}
