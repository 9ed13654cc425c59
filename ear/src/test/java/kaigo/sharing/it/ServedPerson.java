package kaigo.sharing.it;

import static kaigo.feed.model.FeedKind.ASSESSMENT;
import static kaigo.feed.model.FeedKind.BURDEN_RATIO;
import static kaigo.feed.model.FeedKind.CARD;
import static kaigo.feed.model.FeedKind.INSURED;
import static kaigo.feed.model.FeedKind.LIMIT;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.consent.ConsentTaking;
import kaigo.consent.IdentityChecking;
import kaigo.consent.model.FourItems;
import kaigo.consent.model.PersonNo;
import kaigo.consent.model.Sex;
import kaigo.consent.model.Signer;
import kaigo.feed.IncomingFile;
import kaigo.feed.it.FeedFile;
import kaigo.feed.it.FeedSending;
import kaigo.feed.model.FeedState;
import kaigo.identifier.model.Kana;
import kaigo.time.BusinessClock;

/** 開示されている人: a person of an insurer of its own whom one office serves with consent, as it came about: by feeds, check, consent. */
@ApplicationScoped
public class ServedPerson {
    static final String NAME = "隠野 太郎";
    private static final String OFFICE = "1379990705";

    @Inject
    FeedSending feeds;

    @Inject
    Scene scene;

    @Inject
    IdentityChecking checking;

    @Inject
    ConsentTaking taking;

    @Inject
    BusinessClock clock;

    /** A person with all the cards, whose certification ends soon, served with consent. */
    public PersonNo of(String insurer) throws Exception {
        String begun = clock.today().minusDays(300).toString();
        String soon = YearMonth.from(clock.today().plusDays(20)).atEndOfMonth().toString();
        scene.sql(
                "INSERT INTO insurer (insurer_no, name, kana, prefecture, kind, setup_completed_on) VALUES (?1, '試験市',"
                        + " 'シケンシ', '東京都', 'MUNICIPALITY', DATE '2026-04-01') ON CONFLICT (insurer_no) DO UPDATE"
                        + " SET setup_completed_on = excluded.setup_completed_on",
                insurer);
        scene.sql(
                "INSERT INTO office (office_no, name, kana, kana_key, address, described_by) VALUES (?1, '試験', 'シケン',"
                        + " 'シケン', '見本', '43') ON CONFLICT DO NOTHING",
                OFFICE);
        scene.sql(
                "INSERT INTO office_service (office_no, service_code) VALUES (?1, '43') ON CONFLICT DO NOTHING",
                OFFICE);
        sent(
                insurer,
                FeedFile.of(INSURED, insurer)
                        .row("1", "0000000001", "氏名", NAME, "カナ氏名", "カクレノ タロウ")
                        .incoming(),
                FeedFile.of(CARD, insurer)
                        .row("1", "0000000001", "交付日", begun, "認定日", begun, "有効期間開始", begun, "有効期間終了", soon)
                        .incoming(),
                FeedFile.of(BURDEN_RATIO, insurer).row("1", "0000000001").incoming(),
                FeedFile.of(LIMIT, insurer).row("1", "0000000001").incoming(),
                FeedFile.of(ASSESSMENT, insurer).row("1", "0000000001").incoming());
        PersonNo person = PersonNo.of(insurer, "0000000001");
        as(() -> register(person));
        as(() -> {
            taking.take(person, true, Signer.SELF);
            return null;
        });
        return person;
    }

    public Object register(PersonNo person) {
        checking.register(new FourItems(person, Kana.of("かくれの　たろう"), LocalDate.of(1941, 4, 12), Sex.MALE));
        return null;
    }

    public void sent(String insurer, IncomingFile... files) throws Exception {
        assertThat(feeds.sent(insurer, files).state()).isEqualTo(FeedState.APPLIED);
    }

    public String relation(String insurer) {
        List<?> rows = scene.rows(
                "SELECT end_reason || ' ' || ended_on || ' ' || CASE WHEN num_nonnulls(name, kana, kana_key, birth_date, sex) = 0"
                        + " THEN 'cleared' ELSE 'kept' END FROM care_relation WHERE insurer_no = ?1",
                insurer);
        return String.valueOf(rows.get(0));
    }

    public <T> T as(Callable<T> work) throws Exception {
        return Actors.as(
                new Actor(
                        990_705L,
                        "相川 のぞみ",
                        Set.of(Role.OFFICE_STAFF),
                        OrganisationKind.OFFICE,
                        OFFICE,
                        "試験事業所（見本）",
                        "0a",
                        "NonDisclosureIT"),
                work);
    }
}
