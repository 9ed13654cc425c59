package kaigo.account.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** 所属の名称: what the header and the records call an account's organisation. */
@ApplicationScoped
public class OrganisationNames {
    private static final String CENTRAL_NAME = "国民健康保険中央会";

    @PersistenceContext
    EntityManager entities;

    public String of(OrganisationKind kind, String number) {
        return switch (kind) {
            case OFFICE -> name("SELECT name FROM office WHERE office_no = ?", number);
            case MEDICAL -> name("SELECT name FROM medical_institution WHERE code = ?", number);
            case INSURER -> name("SELECT name FROM insurer WHERE insurer_no = ?", number);
            case CENTRAL -> CENTRAL_NAME;
            case CITIZEN, SYSTEM -> "";
        };
    }

    private String name(String sql, String number) {
        List<?> names = entities.createNativeQuery(sql).setParameter(1, number).getResultList();
        return names.isEmpty() ? number : (String) names.get(0);
    }
}
