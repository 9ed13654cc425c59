package kaigo.party.batch;

import kaigo.refusal.model.Refusal;

/** ファイルの拒否: the file as a whole can't be taken; nothing was changed. */
public class RegisterFileRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    RegisterFileRefused(String kind, String reason, Object... arguments) {
        super("refusal." + kind + "." + reason, arguments);
    }
}
