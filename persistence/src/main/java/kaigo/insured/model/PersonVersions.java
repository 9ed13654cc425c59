package kaigo.insured.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 履歴の読出し: all versions of what the insurer's feeds said of a person, by one statement. */
@ApplicationScoped
public class PersonVersions {
    private static final int MOST = 300;
    private static final String VERSION = "history_no, base_date, changed_at, ";

    private static final String QUESTION = Stream.of(
                    "'PERSON' AS subject, CAST(NULL AS date) AS day, " + VERSION
                            + "CAST(NULL AS timestamptz) AS superseded_at, deleted_on, CAST(NULL AS varchar)"
                            + " FROM insured_person WHERE insurer_no = ?1 AND insured_no = ?2",
                    // Found by the id of the person's row, which the versions share.
                    "'PERSON', NULL, " + VERSION + "superseded_at, deleted_on, NULL FROM insured_person_history"
                            + " WHERE insurer_no = ?1 AND id = (SELECT id FROM insured_person WHERE insurer_no = ?1"
                            + " AND insured_no = ?2)",
                    versions("insurance_card", "'CARD'", "issued_on", "care_level"),
                    versions("burden_ratio", "'RATIO'", "applies_from", "ratio"),
                    versions(
                            "burden_limit",
                            "CASE kind WHEN '2' THEN 'REDUCTION' ELSE 'LIMIT' END",
                            "applies_from",
                            "stage"),
                    versions("assessment_case", "'CASE'", "applied_on", "kind"))
            .collect(Collectors.joining(" UNION ALL SELECT ", "SELECT ", ""))
            .concat(" ORDER BY day DESC NULLS FIRST, changed_at DESC, history_no LIMIT " + MOST);

    @PersistenceContext
    EntityManager entities;

    /** By subject, within it the latest thing first, each in its latest version first. */
    public List<PersonVersion> of(String insurerNo, String insuredNo) {
        List<?> rows = entities.createNativeQuery(QUESTION)
                .setParameter(1, insurerNo)
                .setParameter(2, insuredNo)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new PersonVersion(
                        PersonVersion.Subject.valueOf((String) c[0]),
                        day(c[1]),
                        (String) c[2],
                        day(c[3]),
                        instant(c[4]),
                        instant(c[5]),
                        day(c[6]),
                        c[7] == null ? null : String.valueOf(c[7])))
                .sorted((one, other) -> one.subject().compareTo(other.subject()))
                .toList();
    }

    /** The version in force by the index of the key, those before by one of their own (both partial). */
    private static String versions(String table, String subject, String day, String code) {
        String columns = subject + ", " + day + ", " + VERSION + "superseded_at, deleted_on, " + code + " FROM " + table
                + " WHERE insurer_no = ?1 AND insured_no = ?2 AND superseded_at IS ";
        return columns + "NULL UNION ALL SELECT " + columns + "NOT NULL";
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }
}
