package kaigo.grant.model;

import kaigo.refusal.model.Refusal;

/** 対応一覧が読めない: nothing of the file is taken. */
public class ReaderListUnusable extends Refusal {
    private static final long serialVersionUID = 1L;

    ReaderListUnusable(String key, Object... arguments) {
        super(key, arguments);
    }
}
