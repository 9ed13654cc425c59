package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 指摘あり: only what nobody found anything in is approved together with others. */
public class FindingsLeft extends Refusal {
    private static final long serialVersionUID = 1L;

    public FindingsLeft() {
        super("refusal.findingsLeft");
    }
}
