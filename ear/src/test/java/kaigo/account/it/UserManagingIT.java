package kaigo.account.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import kaigo.account.AccountOutOfReach;
import kaigo.account.Actors;
import kaigo.account.ChangedMeanwhile;
import kaigo.account.LastAdmin;
import kaigo.account.OrganisationClosed;
import kaigo.account.RightDenied;
import kaigo.account.UserCard;
import kaigo.account.UserFinding;
import kaigo.account.UserMade;
import kaigo.account.UserManaging;
import kaigo.account.UserResetting;
import kaigo.account.model.AccountEvent;
import kaigo.account.model.AccountRow;
import kaigo.account.model.AccountSearch;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.PasswordHash;
import kaigo.account.model.Person;
import kaigo.account.model.Qualification;
import kaigo.account.model.Role;
import kaigo.it.InContainer;
import kaigo.party.OrganisationManaging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 利用者管理: from above, within the own organisation, never without an admin, with a history of it all. */
class UserManagingIT extends InContainer {
    private static final Person SOMEBODY = new Person("相川 のぞみ", "アイカワ ノゾミ", "nozomi@it.example", null);

    @Inject
    UserManaging managing;

    @Inject
    UserResetting resetting;

    @Inject
    UserFinding finding;

    @Inject
    OrganisationManaging organisations;

    @Resource(lookup = "java:jboss/datasources/KaigoDS")
    DataSource database;

    private Party office;
    private Actor user;
    private Actor admin;

    @BeforeEach
    void furnish() throws Exception {
        office = Party.office(database);
        user = office.with(Role.OFFICE_USER);
        admin = office.with(Role.OFFICE_ADMIN);
    }

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
    void another_offices_account_is_out_of_reach_and_the_record_says_so() throws Exception {
        Actor stranger = Party.office(database).with(Role.OFFICE_ADMIN);
        Actor staff = office.with(Role.OFFICE_STAFF);
        long version = office.version(staff);

        assertThat(AtOnce.outcomes(List.of(
                        as(stranger, () -> managing.suspend(staff.accountId(), version)),
                        as(stranger, () -> managing.change(staff.accountId(), version, Role.OFFICE_STAFF, SOMEBODY)),
                        as(stranger, () -> resetting.resetPassword(staff.accountId(), version)),
                        as(stranger, () -> resetting.resetOneTimePassword(staff.accountId(), version)),
                        as(stranger, () -> resetting.unlock(staff.accountId(), version)),
                        as(stranger, () -> finding.card(staff.accountId())),
                        as(
                                stranger,
                                () -> managing.create(
                                        OrganisationKind.OFFICE, office.number(), Role.OFFICE_STAFF, SOMEBODY)))))
                .containsOnly("AccountOutOfReach");
        assertThat(office.version(staff)).isEqualTo(version);
        assertThat(office.record(stranger))
                .contains("UserManaging.suspend REFUSED refusal.accountOutOfReach")
                .contains("UserFinding.card REFUSED refusal.accountOutOfReach");
    }

    @Test
    void a_list_shows_the_own_organisation_whatever_was_asked() throws Exception {
        Party other = Party.office(database);
        other.with(Role.OFFICE_STAFF);

        List<AccountRow> rows = Actors.as(
                        admin, () -> finding.page(AccountSearch.of(OrganisationKind.OFFICE, other.number()), 0, 100))
                .rows();

        assertThat(rows).extracting(AccountRow::organisationNo).containsOnly(office.number());
        assertThat(rows).extracting(AccountRow::role).containsExactlyInAnyOrder(Role.OFFICE_USER, Role.OFFICE_ADMIN);
    }

    @Test
    void equals_and_those_above_are_out_of_reach() throws Exception {
        Actor second = office.with(Role.OFFICE_ADMIN);

        assertThatThrownBy(() -> suspend(admin, second)).isInstanceOf(AccountOutOfReach.class);
        assertThatThrownBy(() -> suspend(admin, user)).isInstanceOf(AccountOutOfReach.class);
        assertThatThrownBy(() -> suspend(admin, admin)).isInstanceOf(AccountOutOfReach.class);
        assertThatThrownBy(() -> create(admin, Role.OFFICE_ADMIN)).isInstanceOf(AccountOutOfReach.class);
        assertThatThrownBy(() -> create(user, Role.OFFICE_STAFF)).isInstanceOf(AccountOutOfReach.class);
        assertThatThrownBy(() -> create(user, Role.OPERATOR)).isInstanceOf(AccountOutOfReach.class);
    }

    @Test
    void staff_have_no_right_at_all() throws Exception {
        Actor staff = office.with(Role.OFFICE_STAFF);

        assertThatThrownBy(() -> suspend(staff, admin)).isInstanceOf(RightDenied.class);
        assertThat(office.record(staff)).isEqualTo("UserManaging.suspend DENIED refusal.rightDenied");
    }

    @Test
    void the_last_admin_stays() throws Exception {
        assertThatThrownBy(() -> suspend(user, admin)).isInstanceOf(LastAdmin.class);

        Actor second = office.with(Role.OFFICE_ADMIN);
        suspend(user, admin);

        assertThat(office.state(admin)).isEqualTo("SUSPENDED");
        assertThatThrownBy(() -> suspend(user, second)).isInstanceOf(LastAdmin.class);
    }

    @Test
    void of_two_admins_suspended_at_once_one_stays() throws Exception {
        Actor second = office.with(Role.OFFICE_ADMIN);
        Actor colleague = office.with(Role.OFFICE_USER);

        assertThat(AtOnce.outcomes(List.of(
                        as(user, () -> managing.suspend(admin.accountId(), 0)),
                        as(colleague, () -> managing.suspend(second.accountId(), 0)))))
                .containsExactlyInAnyOrder("done", "LastAdmin");
    }

    @Test
    void of_two_operators_who_suspend_each_other_one_stays() throws Exception {
        Party central = Party.central(database);
        Actor one = central.with(Role.OPERATOR);
        Actor other = central.with(Role.OPERATOR);

        assertThat(AtOnce.outcomes(List.of(
                        as(one, () -> managing.suspend(other.accountId(), 0)),
                        as(other, () -> managing.suspend(one.accountId(), 0)))))
                .containsExactlyInAnyOrder("done", "AccountOutOfReach");
        assertThat(List.of(central.state(one), central.state(other))).containsExactlyInAnyOrder("ACTIVE", "SUSPENDED");
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

    private UserMade create(Actor actor, Role role) throws Exception {
        return Actors.as(actor, () -> managing.create(OrganisationKind.OFFICE, office.number(), role, SOMEBODY));
    }

    private void suspend(Actor actor, Actor whom) throws Exception {
        Actors.as(actor, () -> {
            managing.suspend(whom.accountId(), office.version(whom));
            return null;
        });
    }

    /** Something done. */
    private interface Work {
        void run() throws Exception;
    }

    private static Callable<?> as(Actor actor, Work work) {
        return () -> Actors.as(actor, () -> {
            work.run();
            return null;
        });
    }
}
