package kaigo.consent.model;

import kaigo.refusal.model.Refusal;

/** 担当は終了しています: what has ended can't end again. */
public class RelationEnded extends Refusal {
    private static final long serialVersionUID = 1L;

    public RelationEnded() {
        super("refusal.relationEnded");
    }
}
