package kaigo.party.model;

/** 組織: an office, a medical institution or an insurer, as far as the operator manages it. */
public interface Organisation {
    String name();

    boolean isActive();

    /** 廃止・休止: it is offered nowhere any more. */
    void close();

    /** 再開 */
    void reopen();
}
