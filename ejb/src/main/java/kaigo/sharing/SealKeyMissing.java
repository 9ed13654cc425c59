package kaigo.sharing;

import kaigo.refusal.model.Refusal;

/** 封印の鍵がない: SEAL_KEYSTORE names no file that SEAL_PASSWORD opens; docs/guide/ops.md says how to make one. */
public class SealKeyMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    SealKeyMissing() {
        super("refusal.sealKeyMissing");
    }
}
