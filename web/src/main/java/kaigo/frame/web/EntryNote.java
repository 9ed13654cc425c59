package kaigo.frame.web;

/** メニューの添え書き: what a capability knows of its own entry: whether it is this organisation's, and how much waits there. */
public interface EntryNote {
    /** Key of the entry. */
    String key();

    /** Whether the organisation has to do with it at all. */
    boolean shown();

    /** How much waits there; 0 for nothing to tell. */
    long count();
}
