package kaigo.party.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kaigo.identifier.model.InsurerNo;
import kaigo.identifier.model.LocalGovernmentCode;

/**
 * 構成市町村: which municipalities belong to whom, from which day. A union with the insurer's function has those that point to
 * it; one that only assesses has members of its own, who keep their insurer.
 */
@ApplicationScoped
public class UnionMembers {
    private static final String DAY = "CAST(?1 AS date)";
    private static final String COLUMNS = """
            SELECT m.lg_code, m.prefecture, m.name, i.insurer_no, i.name, %s, i.setup_completed_on, i.service_start_on
              FROM municipality m JOIN insurer i ON i.insurer_no = """ + InsurerOfMunicipality.on("m", DAY);
    private static final String SINCE = "(SELECT max(p.valid_from) FROM municipality_pointer p"
            + " WHERE p.lg_code = m.lg_code AND p.valid_from <= " + DAY + ")";
    private static final String INSURED = COLUMNS.formatted(SINCE) + " WHERE m.active AND ";
    private static final String ASSESSED = COLUMNS.formatted("u.joined_on")
            + " JOIN review_union_member u ON u.lg_code = m.lg_code WHERE u.insurer_no = ?2 AND ";
    private static final String ORDER = " ORDER BY m.lg_code";
    /** Planned: the pointer's own insurer, who will be. */
    private static final String PLANNED = """
            SELECT m.lg_code, m.prefecture, m.name, i.insurer_no, i.name, p.valid_from, i.setup_completed_on,
                   i.service_start_on
              FROM municipality_pointer p JOIN municipality m ON m.lg_code = p.lg_code
              JOIN insurer i ON i.insurer_no = p.insurer_no
             WHERE p.valid_from > """ + DAY + " AND (p.insurer_no = ?2 OR ?2 = "
            + InsurerOfMunicipality.on("m", DAY) + ") ORDER BY p.valid_from, m.lg_code";

    @PersistenceContext
    EntityManager entities;

    /** The members on that day; of a single municipality itself. */
    public List<MunicipalityNow> of(Insurer union, LocalDate day) {
        return rows(
                (union.insures()
                                ? INSURED + "i.insurer_no = ?2"
                                : ASSESSED + "u.joined_on <= " + DAY + " AND coalesce(u.left_on > " + DAY + ", true)")
                        + ORDER,
                day,
                union.insurerNo().value());
    }

    /** Changes to come: each with the insurer that it will have; of a union that only assesses, who will join. */
    public List<MunicipalityNow> planned(Insurer union, LocalDate day) {
        return rows(
                union.insures() ? PLANNED : ASSESSED + "u.joined_on > " + DAY + ORDER,
                day,
                union.insurerNo().value());
    }

    /** One municipality with its insurer on that day. */
    public Optional<MunicipalityNow> find(LocalGovernmentCode code, LocalDate day) {
        return rows(INSURED + "m.lg_code = ?2", day, code.value()).stream().findFirst();
    }

    /** 保険者の変更 from a day on; a second word for the same day replaces the first. */
    public void point(LocalGovernmentCode municipality, InsurerNo insurer, LocalDate from) {
        entities.createNativeQuery(
                        "INSERT INTO municipality_pointer (lg_code, valid_from, insurer_no) VALUES (?1, ?2, ?3)"
                                + " ON CONFLICT (lg_code, valid_from) DO UPDATE SET insurer_no = excluded.insurer_no")
                .setParameter(1, municipality.value())
                .setParameter(2, Date.valueOf(from))
                .setParameter(3, insurer.value())
                .executeUpdate();
    }

    /** 認定審査会への参加 from a day on, also again. */
    public void join(InsurerNo union, LocalGovernmentCode municipality, LocalDate from) {
        entities.createNativeQuery(
                        "INSERT INTO review_union_member (insurer_no, lg_code, joined_on) VALUES (?1, ?2, ?3)"
                                + " ON CONFLICT (insurer_no, lg_code) DO UPDATE SET joined_on = excluded.joined_on, left_on = NULL")
                .setParameter(1, union.value())
                .setParameter(2, municipality.value())
                .setParameter(3, Date.valueOf(from))
                .executeUpdate();
    }

    /** 認定審査会からの脱退: from that day on. @return false when it is no member that joined before that day */
    public boolean leave(InsurerNo union, LocalGovernmentCode municipality, LocalDate from) {
        return entities.createNativeQuery("UPDATE review_union_member SET left_on = ?3"
                                + " WHERE insurer_no = ?1 AND lg_code = ?2 AND joined_on < ?3")
                        .setParameter(1, union.value())
                        .setParameter(2, municipality.value())
                        .setParameter(3, Date.valueOf(from))
                        .executeUpdate()
                > 0;
    }

    /** ともに始める保険者: itself and whoever is in a union that only assesses with it, on that day, in the order of their numbers. */
    public List<InsurerNo> together(InsurerNo insurer, LocalDate day) {
        String member = "u.joined_on <= " + DAY + " AND coalesce(u.left_on > " + DAY + ", true)";
        Query query = entities.createNativeQuery("SELECT ?2 UNION SELECT " + InsurerOfMunicipality.on("m", DAY)
                        + " FROM review_union_member u JOIN municipality m ON m.lg_code = u.lg_code WHERE " + member
                        + " AND u.insurer_no IN (SELECT u.insurer_no FROM review_union_member u"
                        + " JOIN municipality m ON m.lg_code = u.lg_code WHERE " + member + " AND ?2 = "
                        + InsurerOfMunicipality.on("m", DAY) + ") ORDER BY 1")
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, insurer.value());
        List<?> numbers = query.getResultList();
        return numbers.stream().map(number -> new InsurerNo((String) number)).toList();
    }

    private List<MunicipalityNow> rows(String question, LocalDate day, String number) {
        List<?> rows = entities.createNativeQuery(question)
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, number)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(UnionMembers::row).toList();
    }

    private static MunicipalityNow row(Object[] c) {
        return new MunicipalityNow(
                (String) c[0],
                (String) c[1],
                (String) c[2],
                (String) c[3],
                (String) c[4],
                day(c[5]),
                day(c[6]),
                day(c[7]));
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }
}
