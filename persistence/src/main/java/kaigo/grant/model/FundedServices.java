package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 対象サービス: an office's registered services with the 区分 that the masters give them. */
@ApplicationScoped
public class FundedServices {
    private static final String SELECT = "SELECT t.code, coalesce(r.name, t.name), coalesce(r.code, t.code),"
            + " coalesce(r.grant_category, t.grant_category)"
            + " FROM service_type t LEFT JOIN service_type r ON r.code = t.reads_as";

    @PersistenceContext
    EntityManager entities;

    public List<FundedService> ofOffice(String officeNo) {
        return read(entities.createNativeQuery(
                        SELECT + " JOIN office_service s ON s.service_code = t.code WHERE s.office_no = ? ORDER BY 1")
                .setParameter(1, officeNo)
                .getResultList());
    }

    /** All kinds of services. */
    public Map<String, FundedService> byCode() {
        return read(entities.createNativeQuery(SELECT).getResultList()).stream()
                .collect(Collectors.toMap(FundedService::code, Function.identity()));
    }

    private static List<FundedService> read(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new FundedService(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        row[3] == null ? null : GrantCategory.valueOf((String) row[3])))
                .toList();
    }
}
