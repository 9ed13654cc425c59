package kaigo.grant.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.time.BusinessClock;

/** 場面: an invented office with its people, and the hand on the demo's clock. Each test has its own office. */
@ApplicationScoped
public class GrantScene {
    @PersistenceContext
    EntityManager entities;

    /** An active office of 居宅介護支援 and 通所介護 whose administrator has logged in. @return that administrator */
    @Transactional
    public Actor office(String officeNo) {
        run(
                "INSERT INTO office (office_no, name, kana, kana_key, corporation_name, address, described_by)"
                        + " VALUES (?, '試験ケアセンター（見本）', 'シケン', 'シケン', '株式会社試験（見本）', '東京都（見本）', '43')",
                officeNo);
        for (String service : List.of("15", "43")) {
            run("INSERT INTO office_service (office_no, service_code) VALUES (?, ?)", officeNo, service);
        }
        return person("admin-" + officeNo, Role.OFFICE_ADMIN, OrganisationKind.OFFICE, officeNo);
    }

    /** A medical institution with so many beds since April. @return its administrator */
    @Transactional
    public Actor institution(String code, int beds) {
        run(
                "INSERT INTO medical_institution (code, name, kana, kana_key, address)"
                        + " VALUES (?, '試験病院（見本）', 'シケン', 'シケン', '東京都（見本）')",
                code);
        run(
                "INSERT INTO medical_institution_beds (code, valid_from, beds) VALUES (?, date '2026-04-01', ?)",
                code,
                beds);
        return person("admin-" + code, Role.MEDICAL_ADMIN, OrganisationKind.MEDICAL, code);
    }

    /** Somebody of 国保中央会. */
    @Transactional
    public Actor central(String login, Role role) {
        return person(login, role, OrganisationKind.CENTRAL, "CENTRAL");
    }

    private Actor person(String login, Role role, OrganisationKind kind, String no) {
        Number id = (Number) entities.createNativeQuery(
                        "INSERT INTO account (login, name, kana, organisation, organisation_no, password_hash,"
                                + " services_login_at) VALUES (?, ?, 'シケン', ?, ?, 'none', now()) RETURNING id")
                .setParameter(1, login)
                .setParameter(2, login)
                .setParameter(3, kind.name())
                .setParameter(4, no)
                .getSingleResult();
        run("INSERT INTO account_role (account_id, role) VALUES (?, ?)", id.longValue(), role.name());
        return as(id.longValue(), login, role, kind, no);
    }

    /** The actor of an account that exists. */
    public static Actor as(long id, String login, Role role, OrganisationKind kind, String no) {
        return new Actor(id, login, Set.of(role), kind, no, no, null, "test");
    }

    /** Moves the business date, as ./run clock does. */
    @Transactional
    public void moveTo(LocalDate day) {
        long days = ChronoUnit.DAYS.between(LocalDate.now(BusinessClock.JAPAN), day);
        run("UPDATE demo_mark SET clock_offset_days = ?", days);
    }

    /** Nobody of this office has used 介護WEBサービス yet. */
    @Transactional
    public void neverInServices(Actor office) {
        run("UPDATE account SET services_login_at = NULL WHERE organisation_no = ?", office.organisationNo());
    }

    /** Rejected by hand in the database, without the reason that the notice needs. */
    @Transactional
    public void rejectWithoutReason(long id) {
        run("UPDATE grant_application SET state = 'REJECTED' WHERE id = ?", id);
        run(
                "INSERT INTO grant_step (application_id, seq, state, at, actor) SELECT application_id, max(seq) + 1,"
                        + " 'REJECTED', now(), 'test' FROM grant_step WHERE application_id = ? GROUP BY 1",
                id);
    }

    @Transactional
    public void giveReason(long id) {
        run("UPDATE grant_step SET reason = '試験' WHERE application_id = ? AND state = 'REJECTED'", id);
    }

    /** Submitted applications of so many invented offices, each with a mail to {tag}@many.example. @return when they are due */
    @Transactional
    public LocalDate manySubmitted(int count, String tag) {
        run(
                "INSERT INTO office (office_no, name, kana, kana_key, corporation_name, address, described_by)"
                        + " SELECT 'M' || ? || lpad(cast(n AS varchar), 5, '0'), '多数（見本）', 'タスウ', 'タスウ', '株式会社多数（見本）',"
                        + " '東京都（見本）', '43' FROM generate_series(1, ?) n",
                tag,
                count);
        run(
                "INSERT INTO grant_application (id, office_no, round_id, kind, state, receipt_no, first_submitted_on,"
                        + " submitted_on, review_from, notice_by, transfer_from, transfer_by, contact_mail, contact_name,"
                        + " total_cost, ceiling, grant_amount, saved_at, version)"
                        + " SELECT nextval('grant_application_id'), 'M' || ?1 || lpad(cast(n AS varchar), 5, '0'), 'R7', 'A',"
                        + " 'SUBMITTED', 'M-' || ?1 || n, '2026-01-15', '2026-01-15', '2026-02-01', '2026-02-28', '2026-03-01',"
                        + " '2026-03-31', ?1 || '@many.example', '多数', 64000, 64000, 64000, now(), 1"
                        + " FROM generate_series(1, ?2) n",
                tag,
                count);
        run(
                "INSERT INTO grant_step (application_id, seq, state, at, actor) SELECT id, 0, 'SUBMITTED', now(), 'test'"
                        + " FROM grant_application WHERE contact_mail = ?",
                tag + "@many.example");
        return LocalDate.now(BusinessClock.JAPAN).plusDays(1);
    }

    /** How many of them stand in this state. */
    @Transactional
    public long many(String state, String tag) {
        return ((Number) ask(
                        "SELECT count(*) FROM grant_application WHERE state = ? AND contact_mail = ?",
                        state,
                        tag + "@many.example"))
                .longValue();
    }

    /** They leave every list that other tests look at, and their mails don't hold up those that other tests wait for. */
    @Transactional
    public void withdrawMany(String tag) {
        run("UPDATE grant_application SET state = 'WITHDRAWN' WHERE contact_mail = ?", tag + "@many.example");
        run(
                "UPDATE outgoing_mail SET state = 'SENT', sent_at = now() WHERE recipient = ? AND state = 'QUEUED'",
                tag + "@many.example");
    }

    /** 暦による起動, on or off. */
    @Transactional
    public void calendar(String value) {
        run("UPDATE platform_setting SET value = ? WHERE name = 'JOB_CALENDAR'", value);
    }

    /** One day of the database. */
    @Transactional
    public LocalDate day(String sql, Object... values) {
        return ((java.sql.Date) query(sql, values).getSingleResult()).toLocalDate();
    }

    /** One value of the database. */
    @Transactional
    public Object ask(String sql, Object... values) {
        return query(sql, values).getSingleResult();
    }

    /** What nobody should be able to do, past every service. */
    @Transactional
    public void attempt(String sql, Object... values) {
        run(sql, values);
    }

    private void run(String sql, Object... values) {
        query(sql, values).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
