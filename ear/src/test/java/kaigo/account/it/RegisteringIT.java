package kaigo.account.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import kaigo.account.Actors;
import kaigo.account.ClaimCredentialImporting;
import kaigo.account.ClaimImportResult;
import kaigo.account.ClaimRow;
import kaigo.account.Registering;
import kaigo.account.RegisteringOffice;
import kaigo.account.RegistrationRefused;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Origin;
import kaigo.account.model.PasswordHash;
import kaigo.account.model.PasswordRefused;
import kaigo.account.model.Person;
import kaigo.it.InContainer;
import kaigo.job.model.JobFinding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 初回登録: an ID is good once; every way of failing looks alike; only a mailed code makes the account. */
class RegisteringIT extends InContainer {
    private static final String FIRST_PASSWORD = "国保連からの通知書";
    private static final String CHOSEN = "ひだまりの縁側で茶を飲む";
    private static final String CODE = "135790";

    private static final Origin FROM_A_TEST = new Origin("2001:db8::1", "試験");

    @Inject
    Registering registering;

    @Inject
    ClaimCredentialImporting importing;

    @Resource(lookup = "java:jboss/datasources/KaigoDS")
    DataSource database;

    private final String request = UUID.randomUUID().toString().substring(0, 13);
    private final String userId = "KJ45" + Party.digits(10);
    private Party office;

    @BeforeEach
    void furnish() throws Exception {
        office = Party.office(database);
        office.one(
                "INSERT INTO job_run (execution_id, job_name, parameters, business_date, state, started_by, started_at)"
                        + " VALUES (-45, 'claim-credentials', '', '2026-11-25', 'COMPLETED', '', now())"
                        + " ON CONFLICT DO NOTHING RETURNING execution_id");
        take(new ClaimRow(2, OrganisationKind.OFFICE, office.number(), userId, FIRST_PASSWORD));
    }

    @Test
    void an_id_a_person_and_a_mailed_code_make_the_account() throws Exception {
        RegisteringOffice proved = prove(" " + userId.toLowerCase() + " ", FIRST_PASSWORD);
        apply(CHOSEN);

        assertThat(proved.number()).isEqualTo(office.number());
        assertThat(office.one("SELECT count(*) FROM account WHERE organisation_no = ?", office.number()))
                .as("before the code")
                .isEqualTo("0");
        assertThat(office.one("SELECT sealed::text FROM outgoing_mail WHERE recipient = ?", mail()))
                .isEqualTo("true");

        mailedCodeIs(CODE);
        String login = confirm(CODE);

        assertThat(login).isEqualTo(userId.toLowerCase());
        assertThat(new PasswordHash(office.one("SELECT password_hash FROM account WHERE login = ?", login))
                        .matches(CHOSEN.toCharArray()))
                .isTrue();
        assertThat(office.one(
                        "SELECT string_agg(use_case || ' ' || outcome || ' ' || organisation_no, ', ' ORDER BY id)"
                                + " FROM audit_record WHERE request_id = ?",
                        request))
                .isEqualTo(
                        "Registering.prove ALLOWED %1$s, Registering.apply ALLOWED %1$s, Registering.confirm ALLOWED %1$s"
                                .formatted(office.number()));
        assertThatThrownBy(() -> prove(userId, FIRST_PASSWORD))
                .as("a second time")
                .isInstanceOf(RegistrationRefused.class);
    }

    @Test
    void unknown_wrong_and_used_look_alike_and_the_record_tells_them_apart() throws Exception {
        List<String> sentences = List.of(
                refused(() -> prove("KJ000000000000", FIRST_PASSWORD)),
                refused(() -> prove("no such form", FIRST_PASSWORD)),
                refused(() -> prove(userId, "a wrong one")),
                used(() -> prove(userId, FIRST_PASSWORD)));

        assertThat(sentences).containsOnly("refusal.registrationProof");
        assertThat(office.one(
                        "SELECT string_agg(reason, ', ' ORDER BY id) FROM audit_record WHERE request_id = ?", request))
                .isEqualTo("refusal.registrationProof UNKNOWN_ID, refusal.registrationProof UNKNOWN_ID,"
                        + " refusal.registrationProof WRONG_PASSWORD, refusal.registrationProof USED_OR_LOCKED");
    }

    @Test
    void ten_wrong_passwords_close_it_for_the_right_one_too_however_many_come_at_once() throws Exception {
        List<Callable<?>> guesses = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            guesses.add(() -> prove(userId, "a wrong one"));
        }

        assertThat(AtOnce.outcomes(guesses)).containsOnly("RegistrationRefused");
        assertThat(office.one("SELECT (locked_until > now())::text FROM claim_credential WHERE user_id = ?", userId))
                .isEqualTo("true");
        assertThat(refused(() -> prove(userId, FIRST_PASSWORD))).isEqualTo("refusal.registrationProof");
    }

    @Test
    void a_closed_organisation_is_refused_like_the_others() throws Exception {
        office.one("UPDATE office SET active = false WHERE office_no = ? RETURNING office_no", office.number());

        assertThat(refused(() -> prove(userId, FIRST_PASSWORD))).isEqualTo("refusal.registrationProof");
    }

    @Test
    void one_code_used_by_many_at_once_makes_one_account() throws Exception {
        prove(userId, FIRST_PASSWORD);
        apply(CHOSEN);
        mailedCodeIs(CODE);
        List<Callable<?>> attempts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            attempts.add(() -> confirm(CODE));
        }

        assertThat(AtOnce.outcomes(attempts)).filteredOn("done"::equals).hasSize(1);
        assertThat(office.one("SELECT count(*) FROM account WHERE organisation_no = ?", office.number()))
                .isEqualTo("1");
    }

    @Test
    void five_guesses_at_the_code_make_it_worthless_until_a_new_one_is_sent() throws Exception {
        prove(userId, FIRST_PASSWORD);
        apply(CHOSEN);
        mailedCodeIs(CODE);
        for (int i = 0; i < 5; i++) {
            assertThat(refused(() -> confirm("000000"))).isEqualTo("refusal.registrationCode");
        }
        assertThat(refused(() -> confirm(CODE))).isEqualTo("refusal.registrationCode");

        as(() -> {
            registering.sendAgain(userId);
            return null;
        });
        mailedCodeIs(CODE);
        assertThat(confirm(CODE)).isEqualTo(userId.toLowerCase());
    }

    @Test
    void a_password_that_everybody_tries_is_refused() {
        assertThatThrownBy(() -> apply("passwordpassword")).isInstanceOf(PasswordRefused.class);
    }

    @Test
    void importing_again_changes_nothing_and_another_password_is_a_reissue() throws Exception {
        ClaimRow same = new ClaimRow(2, OrganisationKind.OFFICE, office.number(), userId, FIRST_PASSWORD);
        ClaimRow reissued = new ClaimRow(2, OrganisationKind.OFFICE, office.number(), userId, "再発行された通知書");
        ClaimRow second = new ClaimRow(3, OrganisationKind.OFFICE, office.number(), "KJ45" + Party.digits(10), "x");
        ClaimRow nobodys = new ClaimRow(4, OrganisationKind.OFFICE, "4570000000", "KJ45" + Party.digits(10), "x");

        assertThat(take(same)).isEqualTo(new ClaimImportResult(0, 0, 1, List.of()));
        assertThat(take(reissued)).isEqualTo(new ClaimImportResult(0, 1, 0, List.of()));
        assertThat(take(second).findings()).containsExactly(JobFinding.skipped("secondId", 3, office.number()));
        assertThat(take(nobodys).findings())
                .containsExactly(JobFinding.skipped("unknownOrganisation", 4, "4570000000"));
        assertThat(prove(userId, "再発行された通知書").number()).isEqualTo(office.number());
    }

    private ClaimImportResult take(ClaimRow row) throws Exception {
        return Actors.as(Actor.system("it", request + "-job"), () -> importing.take(-45, List.of(row), List.of()));
    }

    private RegisteringOffice prove(String id, String password) throws Exception {
        return as(() -> registering.prove(id, password.toCharArray(), FROM_A_TEST));
    }

    private void apply(String password) throws Exception {
        as(() -> {
            registering.apply(userId, new Person("日向 かずえ", "ヒナタ カズエ", mail(), null), password.toCharArray());
            return null;
        });
    }

    private String confirm(String code) throws Exception {
        return as(() -> registering.confirm(userId, code));
    }

    private <T> T as(Callable<T> work) throws Exception {
        return Actors.as(Actor.anyone(request), work);
    }

    private String mail() {
        return userId.toLowerCase() + "@it.example";
    }

    /** The mail is sealed; the test puts a code of its own in the place of its hash. */
    private void mailedCodeIs(String code) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE registration SET code_hash = ? WHERE user_id = ?")) {
            update.setString(1, PasswordHash.of(code.toCharArray()).encoded());
            update.setString(2, userId);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private String used(Callable<?> attempt) throws Exception {
        office.one("UPDATE claim_credential SET used_at = now() WHERE user_id = ? RETURNING user_id", userId);
        return refused(attempt);
    }

    private static String refused(Callable<?> attempt) throws Exception {
        try {
            attempt.call();
            return "not refused";
        } catch (RegistrationRefused refused) {
            return refused.messageKey();
        }
    }
}
