package kaigo.consent.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kaigo.identifier.model.Kana;
import kaigo.identifier.model.OfficeNo;
import kaigo.identifier.model.PersonName;

/**
 * 利用者一覧: an office's persons with their consent state, page by page, each by one statement. Whose copy 不開示 has
 * cleared isn't listed, whatever else the relation says.
 */
@ApplicationScoped
public class CareListing {
    private static final String OF_OFFICE = """
              FROM care_relation r
              LEFT JOIN consent c ON c.insurer_no = r.insurer_no AND c.insured_no = r.insured_no
                   AND c.superseded_at IS NULL
             WHERE r.office_no = ?1 AND r.name IS NOT NULL AND
            """ + OpenRelation.on("r", "?2");

    @PersistenceContext
    EntityManager entities;

    /**
     * @param typed beginning of the insured number, or some of the kana or of the name; empty for all
     * @param states the consent states wanted; empty for all
     */
    public Page page(OfficeNo office, LocalDate today, String typed, Set<ConsentState> states, int first, int size) {
        String key = Kana.keyOf(typed);
        List<?> rows = entities.createNativeQuery("SELECT r.insurer_no, i.name, r.insured_no, r.name, r.kana,"
                        + " r.birth_date, r.sex, r.since, r.in_charge, c.state, c.answered_at, count(*) OVER ()"
                        + OF_OFFICE.replaceFirst("LEFT", "JOIN insurer i ON i.insurer_no = r.insurer_no LEFT")
                        + " AND (?3 = '' OR r.insured_no LIKE ?4 OR r.kana_key LIKE ?5 OR "
                        + PersonName.keyOfColumn("r.name") + " LIKE ?9)"
                        + " AND (?6 = '' OR coalesce(c.state, 'NONE') = ANY (string_to_array(?6, ',')))"
                        + " ORDER BY r.kana_key, r.insurer_no, r.insured_no LIMIT ?7 OFFSET ?8")
                .setParameter(1, office.value())
                .setParameter(2, Date.valueOf(today))
                .setParameter(3, key)
                .setParameter(4, literally(key) + "%")
                .setParameter(5, "%" + literally(key) + "%")
                .setParameter(6, states.stream().map(Enum::name).collect(Collectors.joining(",")))
                .setParameter(7, size)
                .setParameter(8, first)
                .setParameter(9, "%" + literally(PersonName.keyOf(typed)) + "%")
                .getResultList();
        long total = rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.get(0))[11]).longValue();
        return new Page(
                rows.stream().map(row -> CareListing.row((Object[]) row)).toList(), total);
    }

    /** 同意の受取: whether the office may take consents, and how many of its persons it may ask; by one statement. */
    public ConsentDesk desk(OfficeNo office, LocalDate today) {
        Object[] row = (Object[]) entities.createNativeQuery("SELECT " + ConsentCases.TAKES.formatted("?1", "?2")
                        + ", (SELECT count(*) " + OF_OFFICE + " AND c.state IS NULL)")
                .setParameter(1, office.value())
                .setParameter(2, Date.valueOf(today))
                .getSingleResult();
        return new ConsentDesk(Boolean.TRUE.equals(row[0]), ((Number) row[1]).longValue());
    }

    /** 同意の内訳: how many of the office's persons stand how. */
    public Map<ConsentState, Long> counts(OfficeNo office, LocalDate today) {
        Map<ConsentState, Long> counts = new EnumMap<>(ConsentState.class);
        for (Object row : entities.createNativeQuery(
                        "SELECT coalesce(c.state, 'NONE'), count(*) " + OF_OFFICE + " GROUP BY 1")
                .setParameter(1, office.value())
                .setParameter(2, Date.valueOf(today))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            counts.put(ConsentState.valueOf((String) columns[0]), ((Number) columns[1]).longValue());
        }
        return counts;
    }

    private static CarePersonRow row(Object[] c) {
        return new CarePersonRow(
                (String) c[0],
                (String) c[1],
                (String) c[2],
                (String) c[3],
                (String) c[4],
                ((Date) c[5]).toLocalDate(),
                Sex.ofCode(Objects.toString(c[6])),
                ((Date) c[7]).toLocalDate(),
                (String) c[8],
                c[9] == null ? ConsentState.NONE : ConsentState.valueOf((String) c[9]),
                c[10] == null ? null : ((Timestamp) c[10]).toInstant());
    }

    /** The text as LIKE finds it itself, not as a pattern. */
    private static String literally(String typed) {
        return typed.replaceAll("([\\\\%_])", "\\\\$1");
    }

    /** One page and how many there are in all. */
    public record Page(List<CarePersonRow> rows, long total) {}
}
