package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 振込バッチなし: there is no such transfer batch. */
public class NoSuchBatch extends Refusal {
    private static final long serialVersionUID = 1L;

    public NoSuchBatch() {
        super("refusal.noSuchBatch");
    }
}
