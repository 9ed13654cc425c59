package kaigo.job.model;

import kaigo.refusal.model.Refusal;

/** 停止できない: the run has ended already, or its job is stopped nowhere but in its own room. */
public class NotRunning extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotRunning() {
        super("refusal.notRunning");
    }
}
