package kaigo.job.model;

import kaigo.refusal.model.Refusal;

/** 実行記録なし: there is no such run of a job. */
public class NoSuchRun extends Refusal {
    private static final long serialVersionUID = 1L;

    public NoSuchRun() {
        super("refusal.noSuchRun");
    }
}
