package kaigo.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import kaigo.account.model.Right;
import kaigo.sharing.it.NonDisclosureIT;
import org.junit.jupiter.api.Test;

/** 不開示の戸口: a new use case of an office that has to do with persons must be tried with a hidden one. */
class NonDisclosureDoorsTest {
    private static final Set<Right> OF_PERSONS = EnumSet.of(
            Right.ACCESS_RECORD_READ,
            Right.CARE_RELATION_END,
            Right.CARE_RELATION_READ,
            Right.CONSENT_TAKE,
            Right.IDENTITY_CHECK,
            Right.PERSON_OPEN);

    /** What an office's staff may do that never touches a person; whoever adds a right decides here. */
    private static final Set<Right> NOT_OF_PERSONS =
            EnumSet.of(Right.LOG_IN, Right.LOG_OUT, Right.OWN_SECURITY, Right.PORTAL_READ, Right.REGISTER);

    @Test
    void every_door_is_tried() {
        assertThat(UseCase.all().stream()
                        .filter(one -> OF_PERSONS.contains(one.right()))
                        .map(UseCase::id)
                        .collect(Collectors.toSet()))
                .isEqualTo(NonDisclosureIT.DOORS);
    }

    @Test
    void no_right_of_care_staff_is_forgotten() {
        assertThat(EnumSet.allOf(Right.class).stream()
                        .filter(right -> right.heldBy(EnumSet.of(kaigo.account.model.Role.OFFICE_STAFF)))
                        .filter(right -> !OF_PERSONS.contains(right)))
                .containsExactlyInAnyOrderElementsOf(NOT_OF_PERSONS);
    }
}
