package kaigo.feed.model;

import kaigo.refusal.model.Refusal;

/** 取り消せない: only the feed that stands can be undone, and within seven days. */
public class UndoNotPossible extends Refusal {
    private static final long serialVersionUID = 1L;

    public UndoNotPossible() {
        super("refusal.undoNotPossible");
    }
}
