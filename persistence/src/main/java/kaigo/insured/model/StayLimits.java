package kaigo.insured.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** 負担限度額の表: yen a day by stage and line, in the tables that held one after the other (介護保険法施行規則・告示). */
@ApplicationScoped
public class StayLimits {
    @PersistenceContext
    EntityManager entities;

    /** Of the table that holds on that day; empty when the day lies before the first one that is kept here. */
    public Map<StayItem, Integer> on(LocalDate day, LimitStage stage) {
        Map<StayItem, Integer> limits = new EnumMap<>(StayItem.class);
        for (Object row : entities.createNativeQuery("""
                        SELECT item, yen FROM stay_limit
                         WHERE stage = ?2 AND holds_from = (SELECT max(holds_from) FROM stay_limit WHERE holds_from <= ?1)
                        """)
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, stage.code())
                .getResultList()) {
            Object[] columns = (Object[]) row;
            limits.put(StayItem.valueOf((String) columns[0]), ((Number) columns[1]).intValue());
        }
        return limits;
    }
}
