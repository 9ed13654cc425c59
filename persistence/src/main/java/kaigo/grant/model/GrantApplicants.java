package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import kaigo.identifier.model.MedicalInstitutionCode;
import kaigo.party.model.MedicalInstitutions;

/** 申請者の台帳: who may apply for which kind: offices for A, medical institutions for B; one number may stand in both registers. */
@ApplicationScoped
public class GrantApplicants {
    @PersistenceContext
    EntityManager entities;

    @Inject
    MedicalInstitutions institutions;

    /** The kinds for which this number is registered. */
    public Set<GrantKind> kinds(String no) {
        List<?> found = entities.createNativeQuery("SELECT kind FROM grant_applicant WHERE no = ?")
                .setParameter(1, no)
                .getResultList();
        Set<GrantKind> kinds = EnumSet.noneOf(GrantKind.class);
        found.forEach(kind -> kinds.add(GrantKind.valueOf(kind.toString())));
        return kinds;
    }

    /** 病床数 of a medical institution on a day; null when its record has none. */
    public Integer beds(String code, LocalDate day) {
        OptionalInt beds = institutions.bedsOn(MedicalInstitutionCode.of(code), day);
        return beds.isPresent() ? beds.getAsInt() : null;
    }
}
