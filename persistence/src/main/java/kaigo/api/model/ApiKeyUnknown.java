package kaigo.api.model;

import kaigo.refusal.model.Refusal;

/** 認証キーが見つからない: no such key, or another organisation's: the two look the same from outside. */
public class ApiKeyUnknown extends Refusal {
    private static final long serialVersionUID = 1L;

    public ApiKeyUnknown() {
        super("refusal.apiKeyUnknown");
    }
}
