package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 変更できない申請: only a draft or a returned application can be written in. */
public class NotEditable extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotEditable() {
        super("refusal.notEditable");
    }
}
