package kaigo.grant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.document.model.FileUnusable;
import kaigo.grant.CorrectionReason;
import kaigo.grant.GrantFormView;
import kaigo.grant.TransferBatchRow;
import kaigo.grant.model.AttachmentKind;
import kaigo.grant.model.FieldReason;
import kaigo.grant.model.GrantContact;
import kaigo.grant.model.GrantContents;
import kaigo.grant.model.GrantCost;
import kaigo.grant.model.GrantKind;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.NoFundedOffice;
import kaigo.grant.model.NoSuchApplication;
import kaigo.grant.model.NotEditable;
import kaigo.grant.model.PayeeEntry;
import kaigo.grant.model.ReceiptLine;
import kaigo.grant.model.Yen;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** 主治医意見書の電子的送信機能 (kind B) through the jobs; and what an applicant may change on the way. */
class GrantOpinionIT extends GrantActs {
    @Test
    void an_institutions_application_becomes_money() throws Exception {
        Actor clinic = scene.institution("1319990105", 19);
        Actor reviewer = scene.central("opinion-reviewer", Role.REVIEWER);
        Actor approver = scene.central("opinion-approver", Role.APPROVER);
        assertThat(as(clinic, () -> applying.kinds())).containsExactly(GrantKind.B);
        assertThatThrownBy(() -> as(clinic, () -> applying.start(GrantKind.A))).isInstanceOf(NoFundedOffice.class);

        long id = opinionSubmitted(clinic);
        GrantFormView form = as(clinic, () -> applying.form(id));
        assertThat(form.amount().granted()).isEqualTo(Yen.of(300_000));
        assertThat(text(as(clinic, () -> applying.copy(id)).bytes()))
                .contains(form.receiptNo(), "19床", form.attachments().get(0).sha256());

        scene.attempt("UPDATE medical_institution_beds SET beds = 300 WHERE code = '1319990105'");
        scene.moveTo(form.promise().reviewFrom());
        run("grant-review");
        assertThat(as(reviewer, () -> reviewing.open(id)).form().basis().beds()).isEqualTo(19);
        approve(id, reviewer);
        scene.moveTo(form.promise().noticeBy().minusDays(3));
        run("grant-decision");
        assertThat(text(as(clinic, () -> applying.notice(id)).bytes()))
                .contains("主治医意見書の電子的送信機能", "19床・4分の3", "医療機関コード 1319990105", "300,000");

        scene.moveTo(form.promise().transferFrom().plusDays(10));
        run("grant-transfer");
        long batch = ((Number) scene.ask("SELECT batch_id FROM grant_transfer_order WHERE application_id = ?", id))
                .longValue();
        TransferBatchRow row = as(approver, () -> transferring.batches()).stream()
                .filter(one -> one.id() == batch)
                .findFirst()
                .orElseThrow();
        confirm(approver, row);
        assertThat(new String(as(approver, () -> transferring.file(batch)).bytes(), Charset.forName("JIS_X0201")))
                .contains("ｲ)ｼｹﾝ", "0000300000");
    }

    @Test
    void an_office_alone_gets_no_b_and_each_paper_belongs_to_its_kind() throws Exception {
        Actor office = scene.office("1399900431");
        assertThatThrownBy(() -> as(office, () -> applying.start(GrantKind.B))).isInstanceOf(NoFundedOffice.class);
        long id = as(office, () -> applying.start(GrantKind.A));
        assertThatThrownBy(() -> attach(office, id, AttachmentKind.COMPLETION_REPORT, null))
                .isInstanceOf(FileUnusable.class);
    }

    @Test
    void before_the_review_it_may_be_changed_and_is_nobody_elses_meanwhile() throws Exception {
        Actor office = scene.office("1399900449");
        Actor reviewer = scene.central("update-reviewer", Role.REVIEWER);
        long id = submitted(office);
        GrantFormView first = as(office, () -> applying.form(id));
        assertThat(first.updatable()).isTrue();

        takeBack(office, id);
        GrantFormView again = as(office, () -> applying.form(id));
        assertThat(again.updating()).isTrue();
        assertThatThrownBy(() -> as(reviewer, () -> reviewing.open(id))).isInstanceOf(NoSuchApplication.class);
        assertThat(as(office, () -> applying.submit(id, again.version())).receiptNo())
                .isEqualTo(first.receiptNo());

        scene.moveTo(first.promise().reviewFrom());
        run("grant-review");
        assertThatThrownBy(() -> takeBack(office, id)).isInstanceOf(NotEditable.class);
        assertThat(scene.ask("SELECT count(*) FROM outgoing_mail WHERE unique_key LIKE ?", "grant-" + id + "-%"))
                .isEqualTo(4L);
    }

    @Test
    void what_does_not_come_back_in_time_is_refused_with_notice() throws Exception {
        long id = underReview("1399900456");
        Actor office = GrantScene.as(0, "o", Role.OFFICE_ADMIN, OrganisationKind.OFFICE, "1399900456");
        Number assigned = (Number) scene.ask("SELECT reviewer_id FROM grant_application WHERE id = ?", id);
        Actor holder = GrantScene.as(assigned.longValue(), "r", Role.REVIEWER, OrganisationKind.CENTRAL, "CENTRAL");
        as(holder, () -> {
            reviewing.returnForCorrection(
                    id,
                    reviewing.open(id).form().version(),
                    List.of(new CorrectionReason("receiptItem", "品名", "内訳を書いてください")));
            return null;
        });
        GrantFormView returned = as(office, () -> applying.form(id));
        assertThat(returned.corrections()).extracting(FieldReason::field).containsExactly("receiptItem");

        scene.moveTo(returned.resubmitUntil());
        run("grant-overdue");
        assertThat(stateOf(id)).isEqualTo("RETURNED");
        scene.moveTo(returned.resubmitUntil().plusDays(1));
        run("grant-overdue");
        run("grant-decision");
        assertThat(as(office, () -> applying.form(id)).state()).isEqualTo(GrantState.REFUSED);
        assertThat(text(as(office, () -> applying.notice(id)).bytes())).contains("再提出の期限");
    }

    @Test
    void between_the_rounds_a_draft_is_kept_and_goes_on_in_the_next() throws Exception {
        Actor office = scene.office("1399900464");
        scene.moveTo(LocalDate.of(2026, 3, 1));
        long id = as(office, () -> applying.start(GrantKind.A));
        assertThat(as(office, () -> applying.form(id)).roundName()).isEqualTo("令和7年度");

        scene.moveTo(LocalDate.of(2026, 4, 20));
        assertThat(as(office, () -> applying.opening()).open()).isFalse();
        assertThat(as(office, () -> applying.start(GrantKind.A))).isEqualTo(id);
        assertThat(as(office, () -> applying.form(id)).roundName()).isEqualTo("令和8年度");
    }

    private long opinionSubmitted(Actor institution) throws Exception {
        long id = as(institution, () -> applying.start(GrantKind.B));
        for (AttachmentKind kind : AttachmentKind.neededOf(GrantKind.B, true)) {
            attach(institution, id, kind, null);
        }
        long version = as(institution, () -> applying.form(id)).version();
        long saved = as(institution, () -> applying.save(id, version, opinion(id)));
        assertThat(as(institution, () -> applying.submit(id, saved)).findings()).isEmpty();
        return id;
    }

    private GrantContents opinion(long id) {
        return new GrantContents(
                new GrantContact("中森 ひろし", "03-0000-0000", "nakamori@example.jp"),
                GrantCost.opinion(Yen.of(400_000), null),
                PayeeEntry.yucho("10180", "12345671", "イリョウホウジン シケン"),
                List.of(new ReceiptLine("みどり野システム（見本）", "B-" + id, before, "試験病院", "電子的送信機能の導入", 1, Yen.of(400_000))));
    }

    private void takeBack(Actor office, long id) throws Exception {
        long version = as(office, () -> applying.form(id)).version();
        as(office, () -> {
            applying.takeBack(id, version);
            return null;
        });
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
