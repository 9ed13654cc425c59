package kaigo.grant.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 消費税の報告の保管 */
@ApplicationScoped
public class GrantTaxReports {
    private static final String PAID = " FROM grant_transfer_order t JOIN grant_transfer_batch b ON b.id = t.batch_id"
            + " WHERE t.result = '0' AND NOT EXISTS (SELECT 1 FROM grant_tax_report p"
            + " WHERE p.application_id = t.application_id)";

    /** Days before the end of the term on which an applicant is reminded; the last is the day after it. */
    private static final List<Integer> REMINDERS = List.of(90, 30, 7, -1);

    @PersistenceContext
    EntityManager entities;

    /** 案内: whom to remind now, and for the how manieth time. */
    public record Reminder(
            long applicationId,
            int number,
            String mail,
            String contact,
            String office,
            String receiptNo,
            Yen amount,
            LocalDate dueOn) {}

    /** Gives each paid grant its report to write. @return how many were new */
    public int prepare() {
        List<?> days = entities.createNativeQuery("SELECT DISTINCT b.transfer_on" + PAID + " ORDER BY 1")
                .getResultList();
        return days.stream()
                .map(day -> ((Date) day).toLocalDate())
                .mapToInt(day -> entities.createNativeQuery(
                                "INSERT INTO grant_tax_report (application_id, due_on) SELECT t.application_id,"
                                        + " cast(?1 AS date)" + PAID + " AND b.transfer_on = ?2"
                                        + " ON CONFLICT (application_id) DO NOTHING")
                        .setParameter(1, GrantTaxReport.dueOn(day))
                        .setParameter(2, day)
                        .executeUpdate())
                .sum();
    }

    /** Whom to remind today: of days that passed unnoticed only the last counts. */
    public List<Reminder> toRemind(LocalDate today, int atMost) {
        List<?> rows = entities.createNativeQuery("SELECT p.application_id, n.reached, a.contact_mail, a.contact_name,"
                        + " CASE a.kind WHEN 'A' THEN (SELECT name FROM office WHERE office_no = a.office_no)"
                        + " ELSE (SELECT name FROM medical_institution WHERE code = a.office_no) END, a.receipt_no,"
                        + " a.grant_amount, p.due_on FROM grant_tax_report p JOIN grant_application a ON a.id = p.application_id"
                        + " CROSS JOIN LATERAL (SELECT count(*) AS reached FROM unnest(?2) AS d(days)"
                        + " WHERE p.due_on - d.days <= cast(?1 AS date)) n"
                        + " WHERE p.state IN ('OPEN', 'RETURNED') AND n.reached > p.reminders"
                        + " ORDER BY p.application_id LIMIT ?3")
                .setParameter(1, today)
                .setParameter(2, REMINDERS.toArray(Integer[]::new))
                .setParameter(3, atMost)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Reminder(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).intValue(),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        Yen.of(((Number) row[6]).longValue()),
                        ((Date) row[7]).toLocalDate()))
                .toList();
    }

    /** They were reminded so far. */
    public void reminded(List<Reminder> reminders) {
        entities.createNativeQuery("UPDATE grant_tax_report p SET reminders = r.number"
                        + " FROM unnest(?1, ?2) AS r(id, number) WHERE p.application_id = r.id")
                .setParameter(1, reminders.stream().map(Reminder::applicationId).toArray(Long[]::new))
                .setParameter(2, reminders.stream().map(Reminder::number).toArray(Integer[]::new))
                .executeUpdate();
    }

    public Optional<GrantTaxReport> find(long applicationId) {
        return Optional.ofNullable(entities.find(GrantTaxReport.class, applicationId));
    }

    /** The report as the page saw it. @throws Outdated when somebody changed it since */
    public GrantTaxReport require(long applicationId, long version) {
        GrantTaxReport report = find(applicationId).orElseThrow(NoTaxReport::new);
        if (report.version() != version) {
            throw new Outdated();
        }
        return report;
    }

    /** Those in this state, or all; what is due first comes first. */
    public List<GrantTaxReport> list(TaxReportState state, int atMost) {
        return entities.createQuery(
                        "SELECT p FROM GrantTaxReport p JOIN FETCH p.application WHERE (:all = TRUE OR p.state = :state)"
                                + " ORDER BY p.dueOn, p.applicationId",
                        GrantTaxReport.class)
                .setParameter("all", state == null)
                .setParameter("state", state == null ? TaxReportState.OPEN : state)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** How many there are in each state, and how many of them are overdue. */
    public List<Count> counts(LocalDate today) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT state, count(*), count(*) FILTER (WHERE due_on < cast(? AS date)"
                                + " AND state IN ('OPEN', 'RETURNED')) FROM grant_tax_report GROUP BY state ORDER BY state")
                .setParameter(1, today)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Count(
                        TaxReportState.valueOf((String) row[0]),
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).longValue()))
                .toList();
    }

    /** 件数 in one state. */
    public record Count(TaxReportState state, long reports, long overdue) {}
}
