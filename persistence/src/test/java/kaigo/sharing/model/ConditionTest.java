package kaigo.sharing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kaigo.account.model.OrganisationKind;
import kaigo.consent.model.ConsentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The four conditions of a disclosure: each failing in its turn, the first one named. */
class ConditionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final RelationFacts OPEN = new RelationFacts(true, null, null);
    private static final RelationFacts ENDED = new RelationFacts(false, null, null);
    private static final Viewer CARE_MANAGER = viewer("介護支援専門員", "43");
    private static final Viewer HOME_HELP = viewer("", "11");
    private static final SharingRule FOR_CARE_MANAGERS = rule(ActorKind.CARE_MANAGER, true, true);

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("all hold", TODAY, CARE_MANAGER, OPEN, ConsentState.GIVEN, null),
                Arguments.of("set up today", TODAY, CARE_MANAGER, OPEN, ConsentState.GIVEN, null),
                Arguments.of("not set up", null, CARE_MANAGER, OPEN, ConsentState.GIVEN, Condition.SETUP),
                Arguments.of(
                        "set up tomorrow", TODAY.plusDays(1), CARE_MANAGER, OPEN, ConsentState.GIVEN, Condition.SETUP),
                Arguments.of("not in the matrix", TODAY, HOME_HELP, OPEN, ConsentState.GIVEN, Condition.MATRIX),
                Arguments.of("not registered", TODAY, CARE_MANAGER, ENDED, ConsentState.GIVEN, Condition.RELATION),
                Arguments.of("never asked", TODAY, CARE_MANAGER, OPEN, ConsentState.NONE, Condition.CONSENT),
                Arguments.of("refused", TODAY, CARE_MANAGER, OPEN, ConsentState.REFUSED, Condition.CONSENT),
                Arguments.of("withdrawn", TODAY, CARE_MANAGER, OPEN, ConsentState.WITHDRAWN, Condition.CONSENT),
                Arguments.of("everything fails", null, HOME_HELP, ENDED, ConsentState.NONE, Condition.SETUP),
                Arguments.of("three fail", TODAY, HOME_HELP, ENDED, ConsentState.NONE, Condition.MATRIX),
                Arguments.of("two fail", TODAY, CARE_MANAGER, ENDED, ConsentState.NONE, Condition.RELATION));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void namesTheFirstConditionThatFails(
            String name,
            LocalDate setup,
            Viewer viewer,
            RelationFacts relation,
            ConsentState consent,
            Condition first) {
        DisclosureCase asked = new DisclosureCase(
                InformationKind.ASSESSMENT, viewer, TODAY, setup, List.of(FOR_CARE_MANAGERS), relation, consent);

        assertThat(Condition.firstFailing(asked).orElse(null)).isEqualTo(first);
    }

    @Test
    void anOfficeInTwoColumnsIsGivenTheMoreGenerousOne() {
        SharingRule withoutConsent = rule(ActorKind.CARE_OFFICE, true, false);

        assertThat(firstFailing(viewer("", "15", "43"), OPEN, ConsentState.NONE, FOR_CARE_MANAGERS, withoutConsent))
                .isNull();
    }

    @Test
    void aRuleWithoutConsentDoesNotLendItsRelationToAnother() {
        SharingRule served = new SharingRule(
                InformationKind.ASSESSMENT, ActorKind.CARE_OFFICE, false, true, false, true, false, Set.of(), Set.of());

        assertThat(firstFailing(viewer("", "15", "43"), OPEN, ConsentState.NONE, FOR_CARE_MANAGERS, served))
                .isEqualTo(Condition.CONSENT);
    }

    @Test
    void aRuleMayNameServicesAndQualifications() {
        SharingRule narrowed = new SharingRule(
                InformationKind.ASSESSMENT,
                ActorKind.CARE_MANAGER,
                false,
                true,
                true,
                false,
                false,
                Set.of("43"),
                Set.of("介護支援専門員"));

        assertThat(firstFailing(CARE_MANAGER, OPEN, ConsentState.GIVEN, narrowed))
                .isNull();
        assertThat(firstFailing(viewer("", "43"), OPEN, ConsentState.GIVEN, narrowed))
                .isEqualTo(Condition.MATRIX);
        assertThat(firstFailing(viewer("介護支援専門員", "46"), OPEN, ConsentState.GIVEN, narrowed))
                .isEqualTo(Condition.MATRIX);
    }

    @Test
    void whatOnlyItsCreatorSeesIsNotShared() {
        SharingRule own = new SharingRule(
                InformationKind.ASSESSMENT, ActorKind.CARE_MANAGER, true, true, true, false, false, Set.of(), Set.of());

        assertThat(firstFailing(CARE_MANAGER, OPEN, ConsentState.GIVEN, own)).isEqualTo(Condition.MATRIX);
    }

    @Test
    void accessMayHangOnRecentService() {
        SharingRule served = new SharingRule(
                InformationKind.ASSESSMENT, ActorKind.CARE_MANAGER, false, true, true, true, false, Set.of(), Set.of());

        assertThat(firstFailing(CARE_MANAGER, OPEN, ConsentState.GIVEN, served)).isEqualTo(Condition.RELATION);
        assertThat(firstFailing(
                        CARE_MANAGER, new RelationFacts(true, TODAY.minusMonths(3), null), ConsentState.GIVEN, served))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = OrganisationKind.class,
            names = {"CENTRAL", "SYSTEM"})
    void nobodyOutsideTheMatrixSeesAnything(OrganisationKind organisation) {
        Viewer viewer = new Viewer(organisation, Set.of("43"), "介護支援専門員");

        assertThat(firstFailing(viewer, OPEN, ConsentState.GIVEN, FOR_CARE_MANAGERS))
                .isEqualTo(Condition.MATRIX);
    }

    private static Condition firstFailing(
            Viewer viewer, RelationFacts relation, ConsentState consent, SharingRule... rules) {
        return Condition.firstFailing(new DisclosureCase(
                        InformationKind.ASSESSMENT, viewer, TODAY, TODAY, List.of(rules), relation, consent))
                .orElse(null);
    }

    private static Viewer viewer(String qualification, String... services) {
        return new Viewer(OrganisationKind.OFFICE, Set.of(services), qualification);
    }

    private static SharingRule rule(ActorKind actorKind, boolean relation, boolean consent) {
        return new SharingRule(
                InformationKind.ASSESSMENT, actorKind, false, relation, consent, false, false, Set.of(), Set.of());
    }
}
