package kaigo.document.model;

import kaigo.refusal.model.Refusal;

/** 受け取れないファイル: empty, too large, of another type, one too many, or not stored as it was sent. */
public class FileUnusable extends Refusal {
    private static final long serialVersionUID = 1L;

    public FileUnusable(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
