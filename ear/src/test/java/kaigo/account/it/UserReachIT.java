package kaigo.account.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kaigo.account.AccountOutOfReach;
import kaigo.account.Actors;
import kaigo.account.LastAdmin;
import kaigo.account.RightDenied;
import kaigo.account.model.AccountRow;
import kaigo.account.model.AccountSearch;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import org.junit.jupiter.api.Test;

/** 利用者管理の届く範囲: from above, within the own organisation, never without an admin. */
class UserReachIT extends UserActs {
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
}
