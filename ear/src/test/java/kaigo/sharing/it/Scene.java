package kaigo.sharing.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.consent.model.PersonNo;

/** 見本の場面: an insurer that is set up, offices, and a new person for each test. All invented. */
@ApplicationScoped
public class Scene {
    static final String INSURER = "139907";
    static final String CARE_MANAGEMENT = "1379990010";
    static final String HOME_HELP = "1179990020";

    @PersistenceContext(unitName = "kaigo")
    EntityManager entities;

    /** A person with a card and a running application, unknown to every office. */
    @Transactional
    public PersonNo person() {
        sql("INSERT INTO insurer (insurer_no, name, kana, prefecture, kind) VALUES ('139907', 'みどり野市（見本）', 'ミドリノシ',"
                + " '東京都', 'MUNICIPALITY') ON CONFLICT DO NOTHING");
        sql("UPDATE insurer SET setup_completed_on = DATE '2026-04-01' WHERE insurer_no = '139907'");
        office(CARE_MANAGEMENT, "43");
        office(HOME_HELP, "11");
        String no = "9%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
        sql(
                "INSERT INTO insured_person (insurer_no, insured_no, history_no, name, kana, kana_key, birth_date, sex,"
                        + " address, qualified_on, insured_class, base_date) VALUES ('139907', ?1, ?1, '試験 花子', 'シケン ハナコ',"
                        + " 'シケンハナコ', DATE '1941-04-12', '2', 'みどり野市1', DATE '2006-04-11', '1', DATE '2026-11-20')",
                no);
        sql(
                "INSERT INTO insurance_card (insurer_no, insured_no, history_no, issued_on, care_level, certified_on,"
                        + " valid_from, valid_to, limit_units) VALUES ('139907', ?1, ?1, DATE '2025-12-20', '22',"
                        + " DATE '2025-12-18', DATE '2026-01-01', DATE '2026-12-31', 19705)",
                no);
        sql(
                "INSERT INTO assessment_case (insurer_no, insured_no, history_no, applied_on, kind, survey_requested_on,"
                        + " opinion_requested_on) VALUES ('139907', ?1, ?1, DATE '2026-11-06', '2', DATE '2026-11-09',"
                        + " DATE '2026-11-09')",
                no);
        return PersonNo.of(INSURER, no);
    }

    @Transactional
    public int sql(String statement, Object... values) {
        return query(statement, values).executeUpdate();
    }

    @Transactional
    public List<?> rows(String statement, Object... values) {
        return query(statement, values).getResultList();
    }

    /** Runs the work as a care manager of an office. */
    public <T> T at(String office, Callable<T> work) throws Exception {
        return Actors.as(actor(office, 900_001L), work);
    }

    void at(String office, Runnable work) throws Exception {
        at(office, () -> {
            work.run();
            return null;
        });
    }

    /** Runs the work as staff of the insurer. */
    void atInsurer(Runnable work) throws Exception {
        Actor staff = new Actor(
                900_002L,
                "佐藤 美咲",
                Set.of(Role.INSURER_STAFF),
                OrganisationKind.INSURER,
                INSURER,
                "みどり野市（見本）",
                "0a",
                UUID.randomUUID().toString());
        Actors.as(staff, () -> {
            work.run();
            return null;
        });
    }

    static Actor actor(String office, long account) {
        return new Actor(
                account,
                "相川 のぞみ",
                Set.of(Role.OFFICE_STAFF),
                OrganisationKind.OFFICE,
                office,
                "試験事業所（見本）",
                "0a",
                UUID.randomUUID().toString());
    }

    private void office(String no, String service) {
        sql(
                "INSERT INTO office (office_no, name, kana, kana_key, address, described_by) VALUES (?1, '試験事業所（見本）',"
                        + " 'シケン', 'シケン', 'みどり野市', ?2) ON CONFLICT DO NOTHING",
                no,
                service);
        sql("INSERT INTO office_service (office_no, service_code) VALUES (?1, ?2) ON CONFLICT DO NOTHING", no, service);
    }

    private Query query(String statement, Object... values) {
        Query query = entities.createNativeQuery(statement);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        return query;
    }
}
