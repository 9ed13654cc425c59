package kaigo.grant.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 助成金申請: whose hand does what, and what stays as it was submitted. */
class GrantApplicationTest {
    private static final long REVIEWER = 7;
    private static final Instant AT = Instant.parse("2026-12-01T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "　\n"})
    void nobody_is_refused_or_sent_back_without_a_reason(String nothing) {
        GrantApplication application = underReview(new CaseBuilder());

        assertThatThrownBy(() -> application.reject(nothing, by(REVIEWER))).isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> application.returnForCorrection(nothing, List.of(), by(REVIEWER)))
                .isInstanceOf(ReasonMissing.class);
        assertThat(application.state()).isEqualTo(GrantState.UNDER_REVIEW);
    }

    @Test
    void a_reviewer_gives_back_what_he_reviews_but_not_what_he_has_approved() {
        GrantApplication application = underReview(aboveTheLimit());
        application.approve(by(REVIEWER));
        assertThat(application.state()).isEqualTo(GrantState.AWAITING_SECOND_APPROVAL);

        assertThatThrownBy(() -> application.release(REVIEWER)).isInstanceOf(IllegalTransition.class);

        GrantApplication other = underReview(new CaseBuilder());
        other.release(REVIEWER);
        assertThat(other.reviewerId()).isNull();
    }

    @Test
    void the_second_approval_is_another_hands() {
        GrantApplication application = underReview(aboveTheLimit());
        application.approve(by(REVIEWER));

        assertThatThrownBy(() -> application.approveSecond(by(REVIEWER))).isInstanceOf(SameHand.class);
        application.approveSecond(by(REVIEWER + 1));
        assertThat(application.state()).isEqualTo(GrantState.APPROVED);
    }

    @Test
    void the_second_approver_sends_back_with_a_reason_that_stays_within_the_house() {
        GrantApplication application = underReview(aboveTheLimit());
        application.approve(by(REVIEWER));

        assertThatThrownBy(() -> application.sendBack(" ", by(REVIEWER + 1))).isInstanceOf(ReasonMissing.class);
        application.sendBack("台数を確かめてください", by(REVIEWER + 1));

        assertThat(application.state()).isEqualTo(GrantState.UNDER_REVIEW);
        assertThat(application.reviewerId()).isEqualTo(REVIEWER);
        assertThat(application.history().stream().filter(GrantStep::isForApplicant))
                .extracting(GrantStep::state)
                .containsExactly(GrantState.DRAFT, GrantState.SUBMITTED, GrantState.UNDER_REVIEW);
        assertThatThrownBy(() -> application.sendBack("もう一度", by(REVIEWER + 1))).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void what_was_submitted_keeps_its_amount_whatever_the_masters_say() {
        GrantApplication application = submitted(new CaseBuilder());
        GrantAmount then =
                application.amountOf(GrantBasis.services(Rounds.r8().ceiling(GrantCeilingTest.services("11"))));

        GrantAmount later =
                application.amountOf(GrantBasis.services(Rounds.r8().ceiling(GrantCeilingTest.services("17"))));

        assertThat(later).isEqualTo(then);
        assertThat(later.granted()).isEqualTo(application.grantAmount());
    }

    /** Offices with so many service kinds that the ceiling lies above 300,000 yen. */
    private static CaseBuilder aboveTheLimit() {
        return new CaseBuilder().services("11 12 13 14 15 16").readers(16).unitPrice(24_000);
    }

    private static GrantApplication submitted(CaseBuilder given) {
        GrantCase passed = given.build();
        GrantApplication application = passed.application();
        application.submit(passed, "R8-11-000001", TODAY, by(1));
        return application;
    }

    private static GrantApplication underReview(CaseBuilder given) {
        GrantApplication application = submitted(given);
        ReviewBegun.of(application, REVIEWER);
        return application;
    }

    private static Doer by(long account) {
        return new Doer(account, "見本", AT);
    }
}
