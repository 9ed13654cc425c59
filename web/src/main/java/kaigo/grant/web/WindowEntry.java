package kaigo.grant.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import kaigo.grant.model.GrantSchedule;

/** 特例期間の入力: one row; it counts once any day is typed, then all are needed but the grace. */
public class WindowEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate appliedFrom;
    private LocalDate appliedTo;
    private LocalDate returnedTo;
    private LocalDate noticeBy;
    private LocalDate transferBy;

    WindowEntry(GrantSchedule.Window window) {
        if (window != null) {
            appliedFrom = window.appliedFrom();
            appliedTo = window.appliedTo();
            returnedTo = window.returnedTo();
            noticeBy = window.noticeBy();
            transferBy = window.transferBy();
        }
    }

    boolean isFilled() {
        return Stream.of(appliedFrom, appliedTo, returnedTo, noticeBy, transferBy)
                .anyMatch(Objects::nonNull);
    }

    /** Whether a day is missing in a row that was begun. */
    boolean isIncomplete() {
        return isFilled()
                && Stream.of(appliedFrom, appliedTo, noticeBy, transferBy).anyMatch(Objects::isNull);
    }

    GrantSchedule.Window window() {
        return new GrantSchedule.Window(
                appliedFrom, appliedTo, noticeBy, transferBy, returnedTo == null ? appliedTo : returnedTo);
    }

    public LocalDate getAppliedFrom() {
        return appliedFrom;
    }

    public void setAppliedFrom(LocalDate appliedFrom) {
        this.appliedFrom = appliedFrom;
    }

    public LocalDate getAppliedTo() {
        return appliedTo;
    }

    public void setAppliedTo(LocalDate appliedTo) {
        this.appliedTo = appliedTo;
    }

    public LocalDate getReturnedTo() {
        return returnedTo;
    }

    public void setReturnedTo(LocalDate returnedTo) {
        this.returnedTo = returnedTo;
    }

    public LocalDate getNoticeBy() {
        return noticeBy;
    }

    public void setNoticeBy(LocalDate noticeBy) {
        this.noticeBy = noticeBy;
    }

    public LocalDate getTransferBy() {
        return transferBy;
    }

    public void setTransferBy(LocalDate transferBy) {
        this.transferBy = transferBy;
    }
}
