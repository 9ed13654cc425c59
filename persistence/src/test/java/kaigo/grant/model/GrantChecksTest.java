package kaigo.grant.model;

import static kaigo.grant.model.FindingCode.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kaigo.document.model.ReceivedFile;
import org.junit.jupiter.api.Test;

/** 自動の確認 and what an application does with their result. */
class GrantChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Doer OFFICE = new Doer(1L, "青木 直人", Instant.parse("2026-11-24T01:00:00Z"));
    private static final Doer REVIEWER = new Doer(2L, "森 かおる", Instant.parse("2026-12-02T01:00:00Z"));
    private static final Doer APPROVER = new Doer(3L, "大木 しげる", Instant.parse("2026-12-03T01:00:00Z"));

    @Test
    void a_complete_application_has_no_findings() {
        assertThat(GrantChecks.run(aCase().build())).isEmpty();
    }

    @Test
    void everything_missing_is_told_at_once() {
        assertThat(codes(aCase().empty().withoutAttachments()))
                .contains(MISSING, NOTHING_TO_GRANT, ATTACHMENT_MISSING, ACCOUNT_UNUSABLE);
    }

    @Test
    void each_rule_finds_its_own() {
        assertThat(codes(aCase().on(LocalDate.of(2026, 5, 6)))).contains(NOT_OPEN_YET);
        assertThat(codes(aCase().on(LocalDate.of(2027, 3, 13)))).containsExactly(OUTSIDE_PERIOD);
        assertThat(codes(aCase().on(LocalDate.of(2027, 3, 12)))).isEmpty();
        assertThat(codes(aCase().officeClosed())).containsExactly(OFFICE_INACTIVE);
        assertThat(codes(aCase().grantedBefore())).containsExactly(CEILING_USED);
        assertThat(codes(aCase().liveElsewhere())).containsExactly(ANOTHER_APPLICATION);
        assertThat(codes(aCase().sameReceipt())).containsExactly(RECEIPT_USED_ELSEWHERE);
        assertThat(codes(aCase().bankGone())).containsExactly(BANK_UNKNOWN);
        assertThat(codes(aCase().services("A2"))).contains(NO_FUNDED_SERVICE);
        assertThat(codes(aCase().services("11 15"))).contains(ATTACHMENT_MISSING);
        assertThat(codes(aCase().administratorUnknown())).containsExactly(ATTACHMENT_MISSING);
        assertThat(codes(aCase().model("KR-200S"))).contains(READER_UNKNOWN);
        assertThat(codes(aCase().notDeclared())).containsExactly(READER_NOT_DECLARED);
        assertThat(codes(aCase().readers(4))).containsExactly(READERS_BEYOND);
        assertThat(codes(aCase().receipt("カードリーダー KR-200 一式", 56_100))).contains(LUMP_ITEM);
        assertThat(codes(aCase().receipt("カードリーダー", 56_100))).containsExactly(MODEL_NOT_ON_RECEIPT);
        assertThat(codes(aCase().receipt("カードリーダー KR-200", 56_101))).containsExactly(AMOUNTS_DIFFER);
        assertThat(codes(aCase().receiptOn(LocalDate.of(2026, 3, 31)))).containsExactly(RECEIPT_DATE);
        assertThat(codes(aCase().receiptOn(TODAY.plusDays(1)))).containsExactly(RECEIPT_DATE);
        assertThat(codes(aCase().holder("青空"))).containsExactly(PAYEE_UNWRITABLE);
        assertThat(codes(aCase().holder("アオゾラ髙"))).containsExactly(PAYEE_UNWRITABLE);
        assertThat(codes(aCase().holder(""))).containsExactly(MISSING);
    }

    @Test
    void an_unknown_model_names_what_may_be_meant() {
        assertThat(GrantChecks.run(aCase().model("KR-200S").build()))
                .contains(new GrantFinding("readerModel", READER_UNKNOWN, "KR-200、KR-210S"));
    }

    @Test
    void submitted_reviewed_returned_and_sent_again() {
        GrantCase passed = aCase().build();
        GrantApplication application = passed.application();
        application.submit(passed, "R8-11-000001", TODAY, OFFICE);
        assertThat(application.reception().noticeBy()).isEqualTo("2026-12-31");
        assertThat(application.grantAmount()).isEqualTo(Yen.of(56_000));

        assertThatThrownBy(application::requireEditable).isInstanceOf(NotEditable.class);
        ReviewBegun.of(application, 2L);
        assertThatThrownBy(() -> application.approve(APPROVER)).isInstanceOf(ClaimedByAnother.class);
        application.returnForCorrection("内訳書を添付してください", List.of(), REVIEWER);
        application.submit(passed, "R8-12-000009", LocalDate.of(2026, 12, 5), OFFICE);

        assertThat(application.reception().number()).isEqualTo("R8-11-000001");
        assertThat(application.reception().noticeBy()).isEqualTo("2027-01-31");
        assertThat(application.history())
                .extracting(GrantStep::state)
                .containsExactly(
                        GrantState.DRAFT,
                        GrantState.SUBMITTED,
                        GrantState.UNDER_REVIEW,
                        GrantState.RETURNED,
                        GrantState.SUBMITTED);
    }

    @Test
    void above_the_limit_two_approve() {
        GrantCase passed =
                aCase().services("11 12 13 14 15").readers(15).unitPrice(20_100).build();
        GrantApplication application = passed.application();
        application.submit(passed, "R8-11-000002", TODAY, OFFICE);
        ReviewBegun.of(application, 2L);
        application.approve(REVIEWER);
        assertThat(application.state()).isEqualTo(GrantState.AWAITING_SECOND_APPROVAL);
        assertThatThrownBy(() -> application.approveSecond(REVIEWER)).isInstanceOf(SameHand.class);
        application.approveSecond(APPROVER);
        assertThat(application.state()).isEqualTo(GrantState.APPROVED);
    }

    @Test
    void what_is_not_submitted_cannot_be_decided() {
        assertThatThrownBy(() -> aCase().build().application().approveSecond(REVIEWER))
                .isInstanceOf(IllegalTransition.class);
    }

    private static List<FindingCode> codes(CaseBuilder builder) {
        return GrantChecks.run(builder.build()).stream()
                .map(GrantFinding::code)
                .distinct()
                .toList();
    }

    private static CaseBuilder aCase() {
        return new CaseBuilder();
    }

    static GrantAttachment attachment(AttachmentKind kind, String service) {
        return new GrantAttachment(
                1,
                kind,
                service,
                "見本.pdf",
                ReceivedFile.of("領収書.pdf", "%PDF-1.7 %%EOF".getBytes(StandardCharsets.US_ASCII)),
                OFFICE.at());
    }
}
