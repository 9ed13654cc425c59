package kaigo.account;

import kaigo.refusal.model.Refusal;

/** 最後の管理者: an organisation would be left without anybody who manages its accounts. */
public class LastAdmin extends Refusal {
    private static final long serialVersionUID = 1L;

    LastAdmin() {
        super("refusal.lastAdmin");
    }
}
