package kaigo.grant.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 主治医意見書の電子的送信機能 (kind B): beds, papers and figures of a medical institution's application. */
class GrantOpinionTest {
    private static final Doer INSTITUTION = new Doer(1L, "丘野 いずみ", Instant.parse("2026-11-24T01:00:00Z"));

    @Test
    void a_complete_one_has_no_findings() {
        assertThat(GrantChecks.run(aCase(531_000, 19).build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"199, 398000, 398000", "200, 550000, 265000", "0, 398000, 398000"})
    void the_beds_decide_rate_and_ceiling(int beds, long ceiling, long granted) {
        GrantAmount amount = aCase(531_000, beds).build().amount();
        assertThat(amount.ceiling()).isEqualTo(Yen.of(ceiling));
        assertThat(amount.granted()).isEqualTo(Yen.of(granted));
    }

    @Test
    void without_beds_in_the_register_nothing_can_be_granted() {
        assertThat(GrantChecks.run(aCase(531_000, null).build()))
                .contains(new GrantFinding("institutionBeds", FindingCode.BEDS_UNKNOWN))
                .allMatch(finding -> finding.code() == FindingCode.BEDS_UNKNOWN);
    }

    @Test
    void it_needs_its_own_papers_and_none_of_an_office() {
        assertThat(GrantChecks.run(aCase(531_000, 19).withoutAttachments().build()))
                .extracting(GrantFinding::argument)
                .containsExactlyInAnyOrder("RECEIPT", "RECEIPT_DETAIL", "COMPLETION_REPORT", "BANKBOOK");
    }

    @Test
    void no_cost_is_missing_and_too_small_a_cost_gives_nothing() {
        assertThat(GrantChecks.run(aCase(0, 19).build()))
                .contains(new GrantFinding("opinionCost", FindingCode.MISSING));
        assertThat(GrantChecks.run(aCase(1_333, 19).build()))
                .contains(new GrantFinding("opinionCost", FindingCode.NOTHING_TO_GRANT));
    }

    @Test
    void what_was_submitted_keeps_beds_rate_and_every_figure() {
        GrantCase passed = aCase(400_000, 19).build();
        GrantApplication application = passed.application();
        application.submit(passed, "R8-11-000001", LocalDate.of(2026, 11, 24), INSTITUTION);

        GrantAmount settled =
                application.amountOf(GrantBasis.beds(300, Rounds.r8().opinionRate(300)));

        assertThat(settled).isEqualTo(passed.amount());
        assertThat(settled.selected()).isEqualTo(Yen.of(300_000));
        assertThat(settled.isCapped()).isFalse();
        assertThat(application.settledBeds().beds()).isEqualTo(19);
        assertThat(application.settledBeds().rate().numerator()).isEqualTo(3);
    }

    @Test
    void each_paper_belongs_to_its_kind() {
        assertThat(AttachmentKind.DESIGNATION.isOf(GrantKind.B)).isFalse();
        assertThat(AttachmentKind.COMPLETION_REPORT.isOf(GrantKind.A)).isFalse();
        assertThat(List.of(AttachmentKind.values())).allMatch(kind -> kind.isOf(GrantKind.A) || kind.isOf(GrantKind.B));
    }

    private static CaseBuilder aCase(long cost, Integer beds) {
        return new CaseBuilder().opinion(cost, beds);
    }
}
