package kaigo.party.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import kaigo.identifier.model.MedicalInstitutionCode;

/** 医療機関の台帳. */
@ApplicationScoped
public class MedicalInstitutions {
    @PersistenceContext
    EntityManager entities;

    public Optional<MedicalInstitution> find(MedicalInstitutionCode code) {
        return Optional.ofNullable(entities.find(MedicalInstitution.class, code.value()));
    }

    public void add(MedicalInstitution institution) {
        entities.persist(institution);
    }

    /** @throws NoSuchParty when nobody has this code */
    public MedicalInstitution require(MedicalInstitutionCode code) {
        return find(code).orElseThrow(() -> new NoSuchParty("MedicalInstitution", code));
    }

    /** 病床数 on this day; empty when the institution or its beds aren't known. */
    public OptionalInt bedsOn(MedicalInstitutionCode code, LocalDate day) {
        return find(code).map(institution -> institution.bedsOn(day)).orElse(OptionalInt.empty());
    }
}
