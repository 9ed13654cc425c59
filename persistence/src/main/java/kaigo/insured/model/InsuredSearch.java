package kaigo.insured.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 被保険者検索: of one insurer, in the order of the kana, a page at a time from a person on (keyset): a page costs the same
 * whether the insurer has ten thousand insured or a million, and wherever it lies. Nothing is counted.
 */
@ApplicationScoped
public class InsuredSearch {
    private static final String SELECT =
            "SELECT p.insured_no, p.name, p.kana, p.birth_date, p.sex, p.lost_on, p.died_on, p.non_disclosure"
                    + " FROM insured_person p WHERE p.insurer_no = ? AND p.deleted_on IS NULL";

    /**
     * The order of the indexes insured_person_kana and, of those born on one day, insured_person_birth; its characters in
     * the order of their codes, so that a beginning is a range.
     */
    private static final String KANA = "p.kana_key COLLATE \"C\"";

    private static final String NUMBER = "p.insured_no COLLATE \"C\"";
    /** Behind every kana that begins with what was typed. */
    private static final String LAST = new String(Character.toChars(Character.MAX_CODE_POINT));

    @PersistenceContext
    EntityManager entities;

    /**
     * @param hasBefore whether persons come before the first of these
     * @param hasAfter whether persons come after the last
     */
    public record Page(List<InsuredRow> rows, boolean hasBefore, boolean hasAfter) {}

    /** The first page. */
    public Page first(String insurerNo, InsuredAsked asked, int size) {
        List<InsuredRow> rows = rows(insurerNo, asked, "", null, size + 1);
        return new Page(cut(rows, size), false, rows.size() > size);
    }

    /** The page after a person; the first one when there is no such person. */
    public Page after(String insurerNo, InsuredAsked asked, String insuredNo, int size) {
        return kanaOf(insurerNo, insuredNo)
                .map(kana -> {
                    List<InsuredRow> rows = rows(insurerNo, asked, ">", new String[] {kana, insuredNo}, size + 1);
                    return new Page(cut(rows, size), true, rows.size() > size);
                })
                .orElseGet(() -> first(insurerNo, asked, size));
    }

    /** The page before a person. */
    public Page before(String insurerNo, InsuredAsked asked, String insuredNo, int size) {
        return kanaOf(insurerNo, insuredNo)
                .map(kana -> {
                    List<InsuredRow> rows = rows(insurerNo, asked, "<", new String[] {kana, insuredNo}, size + 1);
                    List<InsuredRow> page = new ArrayList<>(cut(rows, size));
                    Collections.reverse(page);
                    return new Page(page, rows.size() > size, true);
                })
                .orElseGet(() -> first(insurerNo, asked, size));
    }

    private List<InsuredRow> rows(String insurerNo, InsuredAsked asked, String side, String[] from, int most) {
        List<Object> values = new ArrayList<>(List.of(insurerNo));
        List<String> sql = new ArrayList<>(List.of(SELECT));
        if (asked.birthDate() != null) {
            sql.add("AND p.birth_date = ?");
            values.add(Date.valueOf(asked.birthDate()));
        }
        if (!asked.insuredNo().isEmpty()) {
            sql.add("AND p.insured_no = ?");
            values.add(asked.insuredNo());
        }
        if (!asked.kanaKey().isEmpty()) {
            sql.add("AND %1$s >= ? AND %1$s < ?".formatted(KANA));
            Collections.addAll(values, asked.kanaKey(), asked.kanaKey() + LAST);
        }
        if (from != null) {
            sql.add("AND (%s, %s) %s (?, ?)".formatted(KANA, NUMBER, side));
            Collections.addAll(values, (Object[]) from);
        }
        String order = "<".equals(side) ? "DESC" : "ASC";
        sql.add("ORDER BY %1$s %3$s, %2$s %3$s LIMIT %4$d".formatted(KANA, NUMBER, order, most));
        Query query = entities.createNativeQuery(String.join(" ", sql));
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<?> found = query.getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    private Optional<String> kanaOf(String insurerNo, String insuredNo) {
        return ((List<?>) entities.createNativeQuery(
                                "SELECT kana_key FROM insured_person WHERE insurer_no = ?1 AND insured_no = ?2")
                        .setParameter(1, insurerNo)
                        .setParameter(2, insuredNo)
                        .getResultList())
                .stream().map(String::valueOf).findFirst();
    }

    private static List<InsuredRow> cut(List<InsuredRow> rows, int size) {
        return rows.subList(0, Math.min(size, rows.size()));
    }

    private static InsuredRow row(Object[] c) {
        return new InsuredRow(
                (String) c[0],
                (String) c[1],
                (String) c[2],
                day(c[3]),
                Objects.toString(c[4]),
                day(c[5]),
                day(c[6]),
                (Boolean) c[7]);
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }
}
