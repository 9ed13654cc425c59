package kaigo.account;

import kaigo.refusal.model.Refusal;

/** 管理できない利用者: no such account, another organisation's, or one that this role doesn't manage; all read alike. */
public class AccountOutOfReach extends Refusal {
    private static final long serialVersionUID = 1L;

    AccountOutOfReach() {
        super("refusal.accountOutOfReach");
    }
}
