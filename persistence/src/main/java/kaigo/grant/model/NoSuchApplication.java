package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 申請なし: there is no such application, or it belongs to another office. */
public class NoSuchApplication extends Refusal {
    private static final long serialVersionUID = 1L;

    public NoSuchApplication() {
        super("refusal.noSuchApplication");
    }
}
