package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 未承認の振込: the file of a batch that nobody confirmed can't be taken. */
public class NotConfirmed extends Refusal {
    private static final long serialVersionUID = 1L;

    public NotConfirmed() {
        super("refusal.notConfirmed");
    }
}
