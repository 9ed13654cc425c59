package kaigo.api.model;

import kaigo.refusal.model.Refusal;

/** 認証キーが多すぎる: keys that nobody needs any more are to be revoked first. */
public class TooManyApiKeys extends Refusal {
    private static final long serialVersionUID = 1L;

    public TooManyApiKeys(int most) {
        super("refusal.tooManyApiKeys", most);
    }
}
