package kaigo.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kaigo.party.InstitutionManaging;

/** 病床数の変更, from a day on. */
@Named
@RequestScoped
public class BedsForm {
    @Inject
    InstitutionManaging managing;

    @Inject
    InstitutionPage page;

    private Long beds;
    private LocalDate from;
    private String reason;

    public String save() {
        managing.changeBeds(page.code(), from, beds, reason);
        return page.back(page.code(), "institution.bedsChanged");
    }

    public Long getBeds() {
        return beds;
    }

    public void setBeds(Long beds) {
        this.beds = beds;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
