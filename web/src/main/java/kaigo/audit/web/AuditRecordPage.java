package kaigo.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kaigo.audit.AuditSearching;
import kaigo.audit.model.AuditPlace;
import kaigo.audit.model.AuditRow;
import kaigo.time.BusinessClock;

/** 監査記録の詳細: one record, and the way to those of the same request. */
@Named("auditRecord")
@RequestScoped
public class AuditRecordPage {
    @Inject
    AuditSearching searching;

    private String place;
    private AuditRow row;

    public void open() {
        row = searching.record(AuditPlace.parse(place).orElse(new AuditPlace(Instant.EPOCH, 0)));
    }

    public AuditRow getRow() {
        return row;
    }

    /** Day in Japan: a request's records lie within a day of each other. */
    public LocalDate getDayBefore() {
        return row.at().minus(Duration.ofDays(1)).atZone(BusinessClock.JAPAN).toLocalDate();
    }

    public LocalDate getDayAfter() {
        return row.at().plus(Duration.ofDays(1)).atZone(BusinessClock.JAPAN).toLocalDate();
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
