package kaigo.grant.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** 特例期間: applications of these days are noticed and paid by dates of their own. */
@Embeddable
public class SpecialWindow {
    @Column(name = "applied_from")
    private LocalDate appliedFrom;

    @Column(name = "applied_to")
    private LocalDate appliedTo;

    @Column(name = "returned_to")
    private LocalDate returnedTo;

    @Column(name = "notice_by")
    private LocalDate noticeBy;

    @Column(name = "transfer_by")
    private LocalDate transferBy;

    protected SpecialWindow() {}

    SpecialWindow(GrantSchedule.Window window) {
        appliedFrom = window.appliedFrom();
        appliedTo = window.appliedTo();
        returnedTo = window.returnedTo();
        noticeBy = window.noticeBy();
        transferBy = window.transferBy();
    }

    GrantSchedule.Window value() {
        return new GrantSchedule.Window(
                appliedFrom, appliedTo, noticeBy, transferBy, returnedTo == null ? appliedTo : returnedTo);
    }
}
