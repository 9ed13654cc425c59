package kaigo.api.model;

import kaigo.refusal.model.Refusal;

/** 使い終わった認証キー: it has been replaced, revoked, or has run out; nothing more can be done with it. */
public class ApiKeyEnded extends Refusal {
    private static final long serialVersionUID = 1L;

    public ApiKeyEnded() {
        super("refusal.apiKeyEnded");
    }
}
