package kaigo.feed.model;

import kaigo.refusal.model.Refusal;

/** 試行が古い: since the rehearsal something has changed; what was shown isn't what would be applied. It is rehearsed again. */
public class RehearsalOutdated extends Refusal {
    private static final long serialVersionUID = 1L;

    public RehearsalOutdated() {
        super("refusal.rehearsalOutdated");
    }
}
