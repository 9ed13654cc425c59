package kaigo.feed.model;

import kaigo.refusal.model.Refusal;

/** ここで変わった: rows of the feed were changed here since; undoing it would undo that too. */
public class UndoChangedSince extends Refusal {
    private static final long serialVersionUID = 1L;

    private final long changed;

    /** @param changed how much */
    public UndoChangedSince(long changed) {
        super("refusal.undoChangedSince", changed);
        this.changed = changed;
    }

    public long changed() {
        return changed;
    }
}
