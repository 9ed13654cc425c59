package kaigo.insured.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** 負担割合証・負担限度額認定証の台帳: those of a person in their versions in force, by one statement. */
@ApplicationScoped
public class BurdenCards {
    private static final String OF_PERSON = " WHERE %1$s.insurer_no = ?1 AND %1$s.insured_no = ?2"
            + " AND %1$s.superseded_at IS NULL AND %1$s.deleted_on IS NULL";

    private static final String QUESTION = """
            SELECT '0', r.applies_from, r.applies_to, r.issued_on, r.base_date, r.ratio,
                   CAST(NULL AS varchar), CAST(NULL AS integer), CAST(NULL AS integer), CAST(NULL AS integer),
                   CAST(NULL AS smallint), CAST(NULL AS varchar)
              FROM burden_ratio r %s AND ?3 AND r.ratio IS NOT NULL
            UNION ALL
            SELECT l.kind, l.applies_from, l.applies_to, l.issued_on, l.base_date, NULL,
                   l.stage, l.meal_limit, l.meal_limit_short, l.room_limit, l.reduction_percent, l.note
              FROM burden_limit l %s AND ?4
            """.formatted(OF_PERSON.formatted("r"), OF_PERSON.formatted("l"));

    private static final String RATIO = "0";
    private static final String REDUCTION = "2";

    @PersistenceContext
    EntityManager entities;

    /** Both kinds of card, each list empty when it wasn't asked for. */
    public record Found(List<BurdenRatioCard> ratios, List<LimitCard> limits) {}

    /** Reads only what it is asked for. */
    public Found of(String insurerNo, String insuredNo, boolean ratios, boolean limits) {
        List<Object[]> rows = ((List<?>) entities.createNativeQuery(QUESTION)
                        .setParameter(1, insurerNo)
                        .setParameter(2, insuredNo)
                        .setParameter(3, ratios)
                        .setParameter(4, limits)
                        .getResultList())
                .stream().map(row -> (Object[]) row).toList();
        return new Found(
                rows.stream()
                        .filter(BurdenCards::isRatio)
                        .map(BurdenCards::ratio)
                        .toList(),
                rows.stream()
                        .filter(row -> !isRatio(row))
                        .map(BurdenCards::limit)
                        .toList());
    }

    private static boolean isRatio(Object[] row) {
        return RATIO.equals(text(row[0]));
    }

    private static BurdenRatioCard ratio(Object[] row) {
        return new BurdenRatioCard(Integer.parseInt(text(row[5])), day(row[1]), day(row[2]), day(row[3]), day(row[4]));
    }

    private static LimitCard limit(Object[] row) {
        return new LimitCard(
                REDUCTION.equals(text(row[0])),
                LimitStage.ofCode(text(row[6])).orElse(null),
                number(row[7]),
                number(row[8]),
                number(row[9]),
                number(row[10]),
                text(row[11]),
                day(row[1]),
                day(row[2]),
                day(row[3]),
                day(row[4]));
    }

    private static String text(Object value) {
        return Objects.toString(value, null);
    }

    private static Integer number(Object value) {
        return value == null ? null : ((Number) value).intValue();
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }
}
