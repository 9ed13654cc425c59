package kaigo.account.batch;

import kaigo.refusal.model.Refusal;

/** ファイルの拒否: the file as a whole can't be taken; nothing was changed. */
public class ClaimFileRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    ClaimFileRefused(String reason, Object... arguments) {
        super("refusal.claimFile." + reason, arguments);
    }
}
