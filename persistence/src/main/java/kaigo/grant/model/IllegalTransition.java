package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 状態の誤り: what was asked doesn't fit the state in which the application is now. */
public class IllegalTransition extends Refusal {
    private static final long serialVersionUID = 1L;

    public IllegalTransition(GrantState from, GrantState to) {
        super("refusal.illegalTransition", from.name(), to.name());
    }
}
