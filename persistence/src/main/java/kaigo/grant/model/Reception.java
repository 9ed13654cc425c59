package kaigo.grant.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** 受付: number and days of an application, and the dates promised at its last complete submission. */
@Embeddable
public class Reception {
    @Column(name = "receipt_no")
    private String number;

    @Column(name = "first_submitted_on")
    private LocalDate firstOn;

    @Column(name = "submitted_on")
    private LocalDate on;

    @Column(name = "review_from")
    private LocalDate reviewFrom;

    @Column(name = "notice_by")
    private LocalDate noticeBy;

    @Column(name = "transfer_from")
    private LocalDate transferFrom;

    @Column(name = "transfer_by")
    private LocalDate transferBy;

    protected Reception() {}

    /** Received, or received again: number and first day stay, the promise is made new. */
    Reception received(String newNumber, LocalDate today, GrantSchedule.Promise promise) {
        Reception again = new Reception();
        again.number = number == null ? newNumber : number;
        again.firstOn = firstOn == null ? today : firstOn;
        again.on = today;
        again.reviewFrom = promise.reviewFrom();
        again.noticeBy = promise.noticeBy();
        again.transferFrom = promise.transferFrom();
        again.transferBy = promise.transferBy();
        return again;
    }

    /** 受付番号 */
    public String number() {
        return number;
    }

    /** Day of the first submission. */
    public LocalDate firstOn() {
        return firstOn;
    }

    /** Day of the last complete submission. */
    public LocalDate on() {
        return on;
    }

    public LocalDate noticeBy() {
        return noticeBy;
    }

    public LocalDate transferBy() {
        return transferBy;
    }
}
