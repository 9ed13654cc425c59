package kaigo.feed.it;

import static kaigo.feed.model.FeedKind.INSURED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.consent.CareRelationReading;
import kaigo.consent.FourItemsDontMatch;
import kaigo.consent.IdentityChecking;
import kaigo.consent.model.CarePersonRow;
import kaigo.consent.model.ConsentState;
import kaigo.consent.model.FourItems;
import kaigo.consent.model.PersonNo;
import kaigo.consent.model.Sex;
import kaigo.feed.FeedResultView;
import kaigo.feed.model.FeedState;
import kaigo.identifier.model.Kana;
import kaigo.it.InContainer;
import kaigo.sharing.it.Scene;
import kaigo.time.BusinessClock;
import org.junit.jupiter.api.Test;

/** 担当事業所への影響: what an insurer's feed says of a person reaches the offices that care for that person. */
class FeedRelationsIT extends InContainer {
    private static final String OFFICE = "1379990606";

    @Inject
    FeedSending feeds;

    @Inject
    Scene scene;

    @Inject
    IdentityChecking checking;

    @Inject
    CareRelationReading relations;

    @Inject
    BusinessClock clock;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/KaigoDS")
    DataSource database;

    @Test
    void a_loss_that_lies_ahead_ends_the_relation_on_that_day() throws Exception {
        String insurer = "139600";
        LocalDate leaving = clock.today().plusDays(10);
        PersonNo person = served(insurer);

        feeds.sent(insurer, lost(insurer, "2", leaving));

        assertThat(end(person)).isEqualTo("LEFT_INSURER " + leaving);
        assertThat(listed(person)).as("served until then").isTrue();
    }

    @Test
    void a_loss_ahead_that_is_moved_or_taken_back_moves_the_end() throws Exception {
        String insurer = "139618";
        LocalDate leaving = clock.today().plusDays(10);
        PersonNo person = served(insurer);
        feeds.sent(insurer, lost(insurer, "2", leaving));

        feeds.sent(insurer, lost(insurer, "3", leaving.minusDays(5)));
        assertThat(end(person)).isEqualTo("LEFT_INSURER " + leaving.minusDays(5));
        feeds.sent(insurer, FeedFile.of(INSURED, insurer).row("4", "0000000001").incoming());

        assertThat(end(person)).isEqualTo("null null");
    }

    @Test
    void who_registers_a_person_about_to_leave_serves_until_that_day() throws Exception {
        String insurer = "139683";
        LocalDate leaving = clock.today().plusDays(3);
        feeds.sent(insurer, lost(insurer, "1", leaving));
        PersonNo person = PersonNo.of(insurer, "0000000001");

        as(() -> register(person));

        assertThat(end(person)).isEqualTo("LEFT_INSURER " + leaving);
    }

    @Test
    void a_registration_can_not_overtake_non_disclosure() throws Exception {
        String insurer = "139626";
        feeds.sent(insurer, FeedFile.of(INSURED, insurer).row("1", "0000000001").incoming());
        PersonNo person = PersonNo.of(insurer, "0000000001");

        transaction.begin();
        CompletableFuture<FeedResultView> hiding;
        try {
            as(() -> register(person));
            hiding = CompletableFuture.supplyAsync(() -> hidden(insurer));
            TimeUnit.SECONDS.sleep(5);
        } finally {
            transaction.commit();
        }

        assertThat(hiding.get(60, TimeUnit.SECONDS).state()).isEqualTo(FeedState.APPLIED);
        assertThat(scene.rows("SELECT 1 FROM care_relation WHERE insurer_no = ?1 AND name IS NULL", insurer))
                .as("the copy of who is hidden is cleared")
                .hasSize(1);
        assertThat(listed(person)).isFalse();
    }

    @Test
    void a_registration_that_comes_while_a_person_is_being_hidden_finds_nobody() throws Exception {
        String insurer = "139766";
        feeds.sent(insurer, FeedFile.of(INSURED, insurer).row("1", "0000000001").incoming());
        PersonNo person = PersonNo.of(insurer, "0000000001");

        CompletableFuture<Object> registering;
        try (Connection feed = database.getConnection()) {
            feed.setAutoCommit(false);
            try (Statement hide = feed.createStatement()) {
                hide.executeUpdate(
                        "UPDATE insured_person SET non_disclosure = true WHERE insurer_no = '" + insurer + "'");
                registering = CompletableFuture.supplyAsync(() -> registeredInAThread(person));
                TimeUnit.SECONDS.sleep(2);
            } finally {
                feed.commit();
                feed.setAutoCommit(true);
            }
        }

        assertThat(registering.get(60, TimeUnit.SECONDS)).isInstanceOf(FourItemsDontMatch.class);
        assertThat(scene.rows("SELECT 1 FROM care_relation WHERE insurer_no = ?1", insurer))
                .isEmpty();
    }

    @Test
    void a_hidden_person_is_never_listed_whatever_the_end_says() throws Exception {
        String insurer = "139634";
        PersonNo person = served(insurer);
        scene.sql(
                "UPDATE care_relation SET name = NULL, kana = NULL, kana_key = NULL, birth_date = NULL, sex = NULL,"
                        + " ended_on = ?2, end_reason = 'NON_DISCLOSURE' WHERE insurer_no = ?1",
                insurer,
                java.sql.Date.valueOf(clock.today().plusDays(30)));

        assertThat(listed(person)).isFalse();
        assertThat(as(() ->
                        relations.counts().values().stream().mapToLong(n -> n).sum()))
                .isEqualTo(as(() -> relations
                        .page("", EnumSet.noneOf(ConsentState.class), 0, 100)
                        .total()));
    }

    private FeedResultView hidden(String insurer) {
        try {
            return feeds.sent(
                    insurer,
                    FeedFile.of(INSURED, insurer)
                            .row("2", "0000000001", "不開示", "1")
                            .incoming());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came of it: null, or why not. */
    private Object registeredInAThread(PersonNo person) {
        try {
            return as(() -> register(person));
        } catch (Exception refused) {
            return refused;
        }
    }

    private PersonNo served(String insurer) throws Exception {
        feeds.sent(insurer, FeedFile.of(INSURED, insurer).row("1", "0000000001").incoming());
        PersonNo person = PersonNo.of(insurer, "0000000001");
        as(() -> register(person));
        return person;
    }

    private Object register(PersonNo person) {
        scene.sql(
                "INSERT INTO insurer (insurer_no, name, kana, prefecture, kind) VALUES (?1, '試験市', 'シケンシ', '東京都',"
                        + " 'MUNICIPALITY') ON CONFLICT DO NOTHING",
                person.insurer().value());
        scene.sql(
                "INSERT INTO office (office_no, name, kana, kana_key, address, described_by) VALUES (?1, '試験', 'シケン',"
                        + " 'シケン', '見本', '43') ON CONFLICT DO NOTHING",
                OFFICE);
        checking.register(new FourItems(person, Kana.of("ミホン タロウ"), LocalDate.of(1941, 4, 12), Sex.MALE));
        return null;
    }

    private kaigo.feed.IncomingFile lost(String insurer, String historyNo, LocalDate day) {
        return FeedFile.of(INSURED, insurer)
                .row(historyNo, "0000000001", "資格喪失日", day.toString(), "喪失事由", "01")
                .incoming();
    }

    private String end(PersonNo person) {
        return String.valueOf(scene.rows(
                        "SELECT coalesce(end_reason, 'null') || ' ' || coalesce(ended_on::text, 'null') FROM care_relation"
                                + " WHERE insurer_no = ?1",
                        person.insurer().value())
                .get(0));
    }

    private boolean listed(PersonNo person) throws Exception {
        return as(() -> relations.page("", EnumSet.noneOf(ConsentState.class), 0, 100).rows().stream()
                .map(CarePersonRow::insurerNo)
                .anyMatch(person.insurer().value()::equals));
    }

    private <T> T as(java.util.concurrent.Callable<T> work) throws Exception {
        return Actors.as(
                new Actor(
                        990_606L,
                        "相川 のぞみ",
                        Set.of(Role.OFFICE_STAFF),
                        OrganisationKind.OFFICE,
                        OFFICE,
                        "試験事業所（見本）",
                        "0a",
                        "FeedRelationsIT"),
                work);
    }
}
