package kaigo.job.model;

import kaigo.refusal.model.Refusal;

/** 再実行できない: the run goes on or completed, or its job is started from its own page. */
public class NotRestartable extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotRestartable() {
        super("refusal.notRestartable");
    }
}
