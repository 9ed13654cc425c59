package kaigo.account.model;

import static kaigo.account.model.Role.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("利用者管理の表: who manages whom")
class ManagedRolesTest {
    private static final long SELF = 1;
    private static final long OTHER = 2;

    static Stream<Arguments> giving() {
        return Stream.of(
                Arguments.of(OFFICE_USER, OrganisationKind.OFFICE, EnumSet.of(OFFICE_ADMIN)),
                Arguments.of(OFFICE_USER, OrganisationKind.MEDICAL, EnumSet.of(MEDICAL_ADMIN)),
                Arguments.of(OFFICE_ADMIN, OrganisationKind.OFFICE, EnumSet.of(OFFICE_STAFF)),
                Arguments.of(MEDICAL_ADMIN, OrganisationKind.MEDICAL, EnumSet.of(MEDICAL_STAFF, DOCTOR)),
                Arguments.of(INSURER_ADMIN, OrganisationKind.INSURER, EnumSet.of(INSURER_STAFF, BOARD_MEMBER)),
                Arguments.of(OPERATOR, OrganisationKind.CENTRAL, EnumSet.of(REVIEWER, APPROVER, OPERATOR, AUDITOR)));
    }

    @ParameterizedTest
    @MethodSource("giving")
    void givesTheRolesBelowInItsOrganisation(Role role, OrganisationKind kind, Set<Role> given) {
        assertThat(ManagedRoles.givenBy(actor(role, kind, "1"), kind, "1")).isEqualTo(given);
        assertThat(ManagedRoles.givenBy(actor(role, kind, "1"), kind, "2"))
                .as("another organisation")
                .isEqualTo(role == OPERATOR ? given : Set.of());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OFFICE_USER", "OFFICE_ADMIN", "MEDICAL_ADMIN", "INSURER_ADMIN", "OPERATOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void allOthersManageNobody(Role role) {
        for (OrganisationKind kind : OrganisationKind.values()) {
            assertThat(ManagedRoles.givenBy(actor(role, kind, "1"), kind, "1")).isEmpty();
            for (Role managed : Role.values()) {
                assertThat(ManagedRoles.mayManage(actor(role, kind, "1"), OTHER, kind, "1", Set.of(managed)))
                        .isFalse();
            }
        }
    }

    @Test
    void theOperatorMakesAnInsurersAdminButNoOfficesAdmin() {
        Actor operator = actor(OPERATOR, OrganisationKind.CENTRAL, "CENTRAL");

        assertThat(ManagedRoles.givenBy(operator, OrganisationKind.INSURER, "139907"))
                .containsExactly(INSURER_ADMIN);
        assertThat(ManagedRoles.givenBy(operator, OrganisationKind.OFFICE, "1")).isEmpty();
        assertThat(ManagedRoles.mayManage(operator, OTHER, OrganisationKind.OFFICE, "1", Set.of(OFFICE_ADMIN)))
                .isTrue();
        assertThat(ManagedRoles.mayManage(operator, OTHER, OrganisationKind.OFFICE, "1", Set.of(OFFICE_STAFF)))
                .as("staff are their admin's")
                .isFalse();
    }

    @Test
    void nobodyManagesHimselfOrHisEqual() {
        Actor operator = actor(OPERATOR, OrganisationKind.CENTRAL, "CENTRAL");
        Actor admin = actor(OFFICE_ADMIN, OrganisationKind.OFFICE, "1");

        assertThat(ManagedRoles.mayManage(operator, SELF, OrganisationKind.CENTRAL, "CENTRAL", Set.of(OPERATOR)))
                .isFalse();
        assertThat(ManagedRoles.mayManage(admin, OTHER, OrganisationKind.OFFICE, "1", Set.of(OFFICE_ADMIN)))
                .isFalse();
        assertThat(ManagedRoles.mayManage(admin, OTHER, OrganisationKind.OFFICE, "1", Set.of(OFFICE_USER)))
                .isFalse();
    }

    @Test
    void whoHoldsARoleAboveBesideIsNotManaged() {
        Actor admin = actor(OFFICE_ADMIN, OrganisationKind.OFFICE, "1");

        assertThat(ManagedRoles.mayManage(
                        admin, OTHER, OrganisationKind.OFFICE, "1", Set.of(OFFICE_STAFF, OFFICE_ADMIN)))
                .isFalse();
    }

    @Test
    void theSameNumberOfAnotherKindIsAnotherOrganisation() {
        Actor office = actor(OFFICE_ADMIN, OrganisationKind.OFFICE, "1319990014");

        assertThat(ManagedRoles.mayManage(office, OTHER, OrganisationKind.MEDICAL, "1319990014", Set.of(OFFICE_STAFF)))
                .isFalse();
    }

    private static Actor actor(Role role, OrganisationKind kind, String number) {
        return new Actor(SELF, "", Set.of(role), kind, number, "", null, "test");
    }
}
