package kaigo.portal.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import kaigo.identifier.model.Kana;
import kaigo.party.model.InsurerOfMunicipality;

/** 市町村の対応状況: municipalities with the state of the insurer that serves them. */
@ApplicationScoped
public class Municipalities {
    private static final String ACTIVE = " FROM municipality m JOIN insurer i ON i.insurer_no = "
            + InsurerOfMunicipality.on("m", "CAST(%s AS date)") + " WHERE m.active AND i.active";

    @PersistenceContext
    EntityManager entities;

    /** Every prefecture on that day. */
    public List<PrefectureReadiness> byPrefecture(LocalDate day) {
        List<?> rows = entities.createNativeQuery("SELECT m.prefecture, count(*),"
                        + " count(*) FILTER (WHERE i.service_start_on <= ?1),"
                        + " count(*) FILTER (WHERE i.service_start_on > ?1)" + ACTIVE.formatted("?1")
                        + " GROUP BY m.prefecture")
                .setParameter(1, Date.valueOf(day))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new PrefectureReadiness((String) row[0], number(row[1]), number(row[2]), number(row[3])))
                .toList();
    }

    /** By insurer number, the beginning of the kana or a part of the name; those who have begun stand first; one page of them. */
    public Page search(String typed, String prefecture, LocalDate day, int first, int size) {
        String text = typed.strip();
        List<?> rows = entities.createNativeQuery("SELECT m.lg_code, m.prefecture, m.name, i.insurer_no, i.name,"
                        + " i.service_start_on, count(*) OVER ()" + ACTIVE.formatted("?6")
                        + " AND (?1 = '' OR starts_with(i.insurer_no, ?1) OR strpos(m.name, ?1) > 0"
                        + " OR (?2 <> '' AND starts_with(m.kana, ?2)))"
                        + " AND (?3 = '' OR m.prefecture = ?3)"
                        + " ORDER BY i.service_start_on NULLS LAST, m.lg_code LIMIT ?4 OFFSET ?5")
                .setParameter(1, text)
                .setParameter(2, Kana.keyOf(text))
                .setParameter(3, prefecture)
                .setParameter(4, size)
                .setParameter(5, first)
                .setParameter(6, Date.valueOf(day))
                .getResultList();
        return new Page(
                rows.stream().map(Object[].class::cast).map(Municipalities::row).toList(),
                rows.isEmpty() ? 0 : number(((Object[]) rows.get(0))[6]));
    }

    private static MunicipalityRow row(Object[] row) {
        return new MunicipalityRow(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                row[5] == null ? null : ((Date) row[5]).toLocalDate());
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** One page and how many there are in all. */
    public record Page(List<MunicipalityRow> rows, int total) {}
}
