package kaigo.party.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import kaigo.identifier.model.ServiceCode;

/** サービス種類: a kind of care service, by its national code. */
@Entity
@Table(name = "service_type")
public class ServiceType {
    @Id
    private String code;

    private String name;

    @Column(name = "reads_as")
    private String readsAs;

    @Column(name = "grant_category")
    private String grantCategory;

    @Column(name = "takes_consent")
    private boolean takesConsent;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected ServiceType() {} // JPA

    public ServiceCode code() {
        return new ServiceCode(code);
    }

    public String name() {
        return name;
    }

    /** 介護予防 → 介護; a code that isn't 介護予防 reads as itself. */
    public ServiceCode readsAs() {
        return new ServiceCode(readsAs);
    }

    /** 区分 of the grant: VISIT, RESIDENCE, OTHER; empty when the service isn't funded. */
    public Optional<String> grantCategory() {
        return Optional.ofNullable(grantCategory);
    }

    /** 居宅介護支援 and 施設・居住系 may take 包括同意 for the municipality. */
    public boolean takesConsent() {
        return takesConsent;
    }

    public boolean existsOn(LocalDate day) {
        return endedOn == null || !day.isAfter(endedOn);
    }
}
