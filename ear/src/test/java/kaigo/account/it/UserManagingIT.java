package kaigo.account.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kaigo.account.Actors;
import kaigo.account.ChangedMeanwhile;
import kaigo.account.OrganisationClosed;
import kaigo.account.UserCard;
import kaigo.account.UserMade;
import kaigo.account.model.AccountEvent;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.PasswordHash;
import kaigo.account.model.Person;
import kaigo.account.model.Qualification;
import kaigo.account.model.Role;
import org.junit.jupiter.api.Test;

/** 利用者管理: accounts made, changed, reset, closed, with a history of it all. */
class UserManagingIT extends UserActs {
    @Test
    void an_admin_makes_staff_and_hands_the_initial_password_over() throws Exception {
        UserMade made = Actors.as(
                admin,
                () -> managing.create(
                        OrganisationKind.OFFICE,
                        office.number(),
                        Role.OFFICE_STAFF,
                        new Person("相川 のぞみ", "アイカワ ノゾミ", "n@it.example", Qualification.CARE_MANAGER)));
        UserMade second = create(admin, Role.OFFICE_STAFF);

        assertThat(made.login()).isEqualTo(office.number() + "-01");
        assertThat(second.login()).isEqualTo(office.number() + "-02");
        assertThat(new PasswordHash(office.one("SELECT password_hash FROM account WHERE login = ?", made.login()))
                        .matches(made.password().toCharArray()))
                .isTrue();
        UserCard card = Actors.as(admin, () -> finding.card(made.id()));
        assertThat(card.mustChangePassword()).isTrue();
        assertThat(card.qualification()).isEqualTo(Qualification.CARE_MANAGER);
        assertThat(card.events()).extracting(UserCard.Event::kind).containsExactly(AccountEvent.Kind.CREATED);
        assertThat(card.events().get(0).by()).isEqualTo("見本 太郎");
        assertThat(office.record(admin)).contains("UserManaging.create ALLOWED");
    }

    @Test
    void a_doctor_is_a_physician() throws Exception {
        Party institution = Party.institution(database);
        UserMade doctor = Actors.as(
                institution.with(Role.MEDICAL_ADMIN),
                () -> managing.create(OrganisationKind.MEDICAL, institution.number(), Role.DOCTOR, SOMEBODY));

        assertThat(office.one("SELECT qualification FROM account WHERE id = ?::bigint", "" + doctor.id()))
                .isEqualTo("PHYSICIAN");
    }

    @Test
    void what_somebody_else_has_changed_meanwhile_is_not_overwritten() throws Exception {
        Actor staff = office.with(Role.OFFICE_STAFF);
        long shown = office.version(staff);
        suspend(admin, staff);

        assertThatThrownBy(() -> Actors.as(admin, () -> {
                    managing.change(staff.accountId(), shown, Role.OFFICE_STAFF, SOMEBODY);
                    return null;
                }))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void an_insurers_first_admin_gets_the_initial_password_by_a_sealed_mail() throws Exception {
        Party insurer = Party.insurer(database);
        Actor operator = Party.central(database).with(Role.OPERATOR);
        String mail = "first-" + insurer.number() + "@it.example";

        UserMade made = Actors.as(
                operator,
                () -> managing.create(
                        OrganisationKind.INSURER,
                        insurer.number(),
                        Role.INSURER_ADMIN,
                        new Person("佐藤 美咲", "サトウ ミサキ", mail, null)));

        assertThat(made.login()).isEqualTo(insurer.number() + "-01");
        assertThat(made.password()).as("nobody's to see").isNull();
        assertThat(insurer.one(
                        "SELECT sealed || ' ' || (body LIKE '%初期パスワード%') FROM outgoing_mail WHERE recipient = ?", mail))
                .isEqualTo("true false");
        assertThat(insurer.one("SELECT must_change_password::text FROM account WHERE login = ?", made.login()))
                .isEqualTo("true");
    }

    @Test
    void an_admin_unlocks_and_the_history_says_so() throws Exception {
        Actor staff = office.with(Role.OFFICE_STAFF);
        office.one(
                "UPDATE account SET locked_until = now() + interval '20 minutes' WHERE id = ?::bigint RETURNING id",
                "" + staff.accountId());

        Actors.as(admin, () -> {
            resetting.unlock(staff.accountId(), office.version(staff));
            return null;
        });

        UserCard card = Actors.as(admin, () -> finding.card(staff.accountId()));
        assertThat(card.lockedUntil()).isNull();
        assertThat(card.events()).extracting(UserCard.Event::kind).containsExactly(AccountEvent.Kind.UNLOCKED);
    }

    @Test
    void a_reset_opens_the_way_in_again_and_its_owner_is_told() throws Exception {
        Actor staff = office.with(Role.OFFICE_STAFF);
        office.one(
                "UPDATE account SET locked_until = now() + interval '20 minutes', totp_secret = 'x' WHERE id = ?::bigint"
                        + " RETURNING id",
                "" + staff.accountId());

        UserMade made = Actors.as(admin, () -> resetting.resetPassword(staff.accountId(), office.version(staff)));
        Actors.as(admin, () -> {
            resetting.resetOneTimePassword(staff.accountId(), office.version(staff));
            return null;
        });

        UserCard card = Actors.as(admin, () -> finding.card(staff.accountId()));
        assertThat(made.password()).isNotNull();
        assertThat(card.lockedUntil()).isNull();
        assertThat(card.enrolled()).isFalse();
        assertThat(card.mustChangePassword()).isTrue();
        assertThat(card.events())
                .extracting(UserCard.Event::kind)
                .containsExactlyInAnyOrder(AccountEvent.Kind.PASSWORD_RESET, AccountEvent.Kind.CODE_RESET);
        assertThat(office.one(
                        "SELECT count(*) FROM outgoing_mail WHERE recipient = ? AND body NOT LIKE '%' || ? || '%'",
                        card.mail(), made.password()))
                .isEqualTo("2");
    }

    @Test
    void a_closed_organisation_has_nobody_in_and_lets_nobody_in() throws Exception {
        Actor operator = Party.central(database).with(Role.OPERATOR);
        Actors.as(operator, () -> {
            organisations.close(OrganisationKind.OFFICE, office.number(), "廃止の届出");
            return null;
        });

        assertThat(List.of(office.state(user), office.state(admin))).containsOnly("SUSPENDED");
        assertThatThrownBy(() -> Actors.as(operator, () -> {
                    managing.resume(admin.accountId(), office.version(admin));
                    return null;
                }))
                .isInstanceOf(OrganisationClosed.class);

        Actors.as(operator, () -> {
            organisations.reopen(OrganisationKind.OFFICE, office.number(), "再開の届出");
            managing.resume(admin.accountId(), office.version(admin));
            return null;
        });
        assertThat(office.state(admin)).isEqualTo("ACTIVE");
        assertThat(office.state(user)).as("each is decided on its own").isEqualTo("SUSPENDED");
    }
}
