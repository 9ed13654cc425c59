package kaigo.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kaigo.account.model.OrganisationKind;
import kaigo.identifier.model.InsurerNo;
import kaigo.identifier.model.LocalGovernmentCode;
import kaigo.party.MemberManaging;

/** 構成市町村の変更: who joins and who leaves the insurer or union of the address, from which day. */
@Named
@RequestScoped
public class MemberForm {
    @Inject
    MemberManaging managing;

    @Inject
    InsurerPage page;

    @Inject
    OrganisationPlace place;

    private LocalGovernmentCode municipality;
    private InsurerNo insurer;
    private LocalDate from;
    private String reason;

    /** Joins: a union that insures becomes the municipality's insurer. */
    public String join() {
        if (page.getCard().kind().insures()) {
            managing.point(municipality, place.insurer(), from, reason);
        } else {
            managing.join(place.insurer(), municipality, from, reason);
        }
        return done("member.joined");
    }

    /** Leaves: a municipality is never without an insurer, so it gets another one. */
    public String leave() {
        if (page.getCard().kind().insures()) {
            managing.point(municipality, insurer, from, reason);
        } else {
            managing.leave(place.insurer(), municipality, from, reason);
        }
        return done("member.left");
    }

    private String done(String key) {
        return place.to(OrganisationKind.INSURER, place.getNumber(), key);
    }

    public LocalGovernmentCode getMunicipality() {
        return municipality;
    }

    public void setMunicipality(LocalGovernmentCode municipality) {
        this.municipality = municipality;
    }

    public InsurerNo getInsurer() {
        return insurer;
    }

    public void setInsurer(InsurerNo insurer) {
        this.insurer = insurer;
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
