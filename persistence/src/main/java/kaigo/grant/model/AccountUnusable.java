package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 口座の誤り: a field of the account can't be what it says. */
public class AccountUnusable extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String field;

    public AccountUnusable(String field) {
        super("refusal.accountUnusable", field);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
