package kaigo.grant.model;

import java.util.EnumSet;
import java.util.Set;

/** 申請の状態: each knows its successors. The table grant_state_step holds the same for every other caller of the database. */
public enum GrantState {
    /** 下書き */
    DRAFT,
    /** 提出済み */
    SUBMITTED,
    /** 審査中 */
    UNDER_REVIEW,
    /** 不備差戻し */
    RETURNED,
    /** 2人目の承認待ち */
    AWAITING_SECOND_APPROVAL,
    /** 承認 */
    APPROVED,
    /** 不承認 */
    REJECTED,
    /** 交付決定 */
    DECIDED,
    /** 不交付決定 */
    REFUSED,
    /** 振込手続中 */
    TRANSFER_ORDERED,
    /** 振込済み */
    PAID,
    /** 振込不能 */
    TRANSFER_FAILED,
    /** 取下げ */
    WITHDRAWN;

    /** The states that may follow this one. */
    public Set<GrantState> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(UNDER_REVIEW, DRAFT, WITHDRAWN);
            case UNDER_REVIEW -> EnumSet.of(RETURNED, AWAITING_SECOND_APPROVAL, APPROVED, REJECTED, WITHDRAWN);
            case AWAITING_SECOND_APPROVAL -> EnumSet.of(APPROVED, UNDER_REVIEW, WITHDRAWN);
            case RETURNED -> EnumSet.of(SUBMITTED, REJECTED, WITHDRAWN);
            case APPROVED -> EnumSet.of(DECIDED);
            case REJECTED -> EnumSet.of(REFUSED);
            case DECIDED, TRANSFER_FAILED -> EnumSet.of(TRANSFER_ORDERED);
            case TRANSFER_ORDERED -> EnumSet.of(PAID, TRANSFER_FAILED);
            case REFUSED, PAID, WITHDRAWN -> EnumSet.noneOf(GrantState.class);
        };
    }

    /** The next state. @throws IllegalTransition when it can't follow this one */
    public GrantState to(GrantState next) {
        if (!successors().contains(next)) {
            throw new IllegalTransition(this, next);
        }
        return next;
    }

    /** @throws IllegalTransition when it isn't in this state, which the next step needs */
    void require(GrantState needed) {
        if (this != needed) {
            throw new IllegalTransition(this, needed);
        }
    }

    /** What its applicant may know: until the decision an application is under review, whatever the reviewers think. */
    public GrantState toApplicant() {
        return switch (this) {
            case AWAITING_SECOND_APPROVAL, APPROVED, REJECTED -> UNDER_REVIEW;
            default -> this;
        };
    }

    /** Whether the applicant may write in the application. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it takes the one place of its office, kind and round. */
    public boolean isLive() {
        return this != WITHDRAWN && this != REFUSED;
    }
}
