package kaigo.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaigo.grant.model.GrantApplication;

/** 申請者の名称と所在地, from the register of the application's kind. */
@ApplicationScoped
class GrantOffices {
    private static final String COLUMNS = "SELECT o.no, o.name, coalesce(o.corporation_name, ''),"
            + " coalesce(o.postcode, ''), o.address, coalesce(o.phone, '')";

    @PersistenceContext
    EntityManager entities;

    GrantOffice of(GrantApplication application) {
        return office(
                (Object[]) entities.createNativeQuery(COLUMNS + " FROM grant_applicant o WHERE o.kind = ? AND o.no = ?")
                        .setParameter(1, application.kind().name())
                        .setParameter(2, application.officeNo())
                        .getSingleResult());
    }

    /** Of many stored applications with one statement, by the application's id. */
    Map<Long, GrantOffice> of(List<Long> applicationIds) {
        List<?> rows = entities.createNativeQuery(
                        COLUMNS + ", a.id FROM grant_application a JOIN grant_applicant o ON o.kind = a.kind"
                                + " AND o.no = a.office_no WHERE a.id = ANY(?)")
                .setParameter(1, applicationIds.toArray(Long[]::new))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> ((Number) row[6]).longValue(), GrantOffices::office));
    }

    private static GrantOffice office(Object[] row) {
        return new GrantOffice(
                (String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5]);
    }
}
