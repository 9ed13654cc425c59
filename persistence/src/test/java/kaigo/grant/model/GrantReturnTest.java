package kaigo.grant.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 更新と再提出: what an applicant may change after the submission, and until when it may come back. */
class GrantReturnTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Doer OFFICE = new Doer(1L, "青木 直人", Instant.parse("2026-11-24T01:00:00Z"));
    private static final Doer REVIEWER = new Doer(2L, "審査 一郎", Instant.parse("2026-12-02T01:00:00Z"));

    private final GrantCase passed = new CaseBuilder().build();
    private final GrantApplication application = passed.application();

    @Test
    void before_the_review_it_is_taken_back_and_submitted_anew() {
        submit(TODAY);
        application.takeBack(OFFICE);

        application.requireEditable();
        submit(LocalDate.of(2026, 12, 1));

        assertThat(application.reception().number()).isEqualTo("R8-11-000001");
        assertThat(application.reception().firstOn()).isEqualTo(TODAY);
        assertThat(application.reception().noticeBy()).isEqualTo("2027-01-31");
    }

    @Test
    void under_review_it_is_not_taken_back() {
        submit(TODAY);
        ReviewBegun.of(application, 2L);
        assertThatThrownBy(() -> application.takeBack(OFFICE)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void while_it_is_worked_on_its_figures_are_those_of_the_form() {
        submit(TODAY);
        assertThat(application.isSettled()).isTrue();
        application.takeBack(OFFICE);
        assertThat(application.isSettled()).isFalse();
    }

    @Test
    void the_reasons_stand_at_their_fields_until_it_comes_back() {
        giveBack();
        assertThat(application.corrections()).extracting(FieldReason::field).containsExactly("receiptItem");
        submit(LocalDate.of(2026, 12, 5));
        assertThat(application.corrections()).isEmpty();
    }

    @Test
    void until_the_rounds_last_day_for_it_and_no_longer() {
        giveBack();
        assertThat(codesOn(LocalDate.of(2027, 3, 31))).doesNotContain(FindingCode.OUTSIDE_PERIOD);
        assertThat(codesOn(LocalDate.of(2027, 4, 1))).contains(FindingCode.OUTSIDE_PERIOD);
    }

    @Test
    void before_the_round_opens_the_draft_is_told_when() {
        assertThat(GrantChecks.run(
                        new CaseBuilder().on(LocalDate.of(2026, 5, 6)).build()))
                .contains(new GrantFinding("round", FindingCode.NOT_OPEN_YET, "2026-05-07"));
    }

    @Test
    void an_address_that_no_mail_reaches_is_told() {
        assertThat(GrantChecks.run(new CaseBuilder().mail("aoki@example").build()))
                .containsExactly(new GrantFinding("contactMail", FindingCode.MAIL_UNUSABLE));
    }

    private void submit(LocalDate day) {
        application.submit(passed, "R8-11-000001", day, OFFICE);
    }

    private void giveBack() {
        submit(TODAY);
        ReviewBegun.of(application, 2L);
        application.returnForCorrection("品名：内訳を", List.of(new FieldReason("receiptItem", "内訳を")), REVIEWER);
    }

    private List<FindingCode> codesOn(LocalDate day) {
        GrantCase later = new GrantCase(
                application,
                day,
                passed.basis(),
                passed.attachments(),
                true,
                false,
                false,
                true,
                passed.bank(),
                passed.readers(),
                false);
        return GrantChecks.run(later).stream().map(GrantFinding::code).toList();
    }
}
