package kaigo.grant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kaigo.account.Actors;
import kaigo.account.RightDenied;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.grant.GrantApplying;
import kaigo.grant.GrantFormView;
import kaigo.grant.GrantReviewing;
import kaigo.grant.GrantSubmission;
import kaigo.grant.GrantTransferring;
import kaigo.grant.TransferBatchRow;
import kaigo.grant.model.AttachmentKind;
import kaigo.grant.model.FindingCode;
import kaigo.grant.model.GrantContact;
import kaigo.grant.model.GrantContents;
import kaigo.grant.model.GrantCost;
import kaigo.grant.model.GrantFinding;
import kaigo.grant.model.GrantKind;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.NoSuchApplication;
import kaigo.grant.model.NotConfirmed;
import kaigo.grant.model.Outdated;
import kaigo.grant.model.PayeeEntry;
import kaigo.grant.model.ReceiptLine;
import kaigo.grant.model.ReceivedFile;
import kaigo.grant.model.TransferBatchState;
import kaigo.grant.model.Yen;
import kaigo.it.InContainer;
import kaigo.job.JobStarting;
import kaigo.time.BusinessClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 助成金の一巡: from the draft to the bank's file, with the clock moved over M, M+1 and M+2; each job run twice. */
class GrantCycleIT extends InContainer {
    private static final byte[] PAPER = "%PDF-1.7 見本".getBytes(StandardCharsets.UTF_8);

    @Inject
    GrantApplying applying;

    @Inject
    GrantReviewing reviewing;

    @Inject
    GrantTransferring transferring;

    @Inject
    JobStarting jobs;

    @Inject
    GrantScene scene;

    @Inject
    BusinessClock clock;

    private LocalDate before;

    @BeforeEach
    void remember() {
        before = clock.today();
    }

    @AfterEach
    void clockBack() {
        scene.moveTo(before);
    }

    @Test
    void an_application_becomes_a_line_of_the_banks_file_exactly_once() throws Exception {
        Actor office = scene.office("1399900019");
        Actor reviewer = scene.central("cycle-reviewer", Role.REVIEWER);
        Actor approver = scene.central("cycle-approver", Role.APPROVER);

        long id = submitted(office);
        GrantFormView form = as(office, () -> applying.form(id));
        assertThat(form.state()).isEqualTo(GrantState.SUBMITTED);
        assertThat(form.amount().granted()).isEqualTo(Yen.of(124_000));

        scene.moveTo(form.promise().reviewFrom());
        run("grant-review");
        run("grant-review");
        assertThat(as(office, () -> applying.form(id)).state()).isEqualTo(GrantState.UNDER_REVIEW);

        approve(id, reviewer);
        scene.moveTo(form.promise().noticeBy().minusDays(3));
        run("grant-decision");
        Object number = scene.ask("SELECT number FROM grant_decision WHERE application_id = ?", id);
        run("grant-decision");
        assertThat(scene.ask("SELECT number FROM grant_decision WHERE application_id = ?", id))
                .isEqualTo(number);
        assertThat(as(office, () -> applying.notice(id)).bytes())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertNumbersWithoutGap();

        scene.moveTo(form.promise().transferFrom().plusDays(10));
        run("grant-transfer");
        TransferBatchRow batch = as(approver, () -> transferring.batches()).get(0);
        run("grant-transfer");
        assertThat(as(approver, () -> transferring.batches()).get(0)).isEqualTo(batch);
        assertThat(as(office, () -> applying.form(id)).state()).isEqualTo(GrantState.TRANSFER_ORDERED);

        assertThatThrownBy(() -> as(approver, () -> transferring.file(batch.id())))
                .isInstanceOf(NotConfirmed.class);
        confirm(approver, batch);
        byte[] file = as(approver, () -> transferring.file(batch.id())).bytes();
        assertThat(ReceivedFile.hash(file)).isEqualTo(batch.sha256());
        assertThat(new String(file, Charset.forName("JIS_X0201"))).contains("ｶ)ｼｹﾝｹｱｾﾝﾀ-", "0000124000");
        assertThat(file.length).isEqualTo((3 + batch.orders()) * 122);

        assertThat(scene.ask("SELECT count(*) FROM outgoing_mail WHERE unique_key LIKE ?", "grant-" + id + "-%"))
                .isEqualTo(4L);
    }

    @Test
    void an_incomplete_application_is_told_everything_at_once() throws Exception {
        Actor office = scene.office("1399900027");
        long id = as(office, () -> applying.start(GrantKind.A));
        GrantFormView form = as(office, () -> applying.form(id));
        GrantSubmission refused = as(office, () -> applying.submit(id, form.version()));
        assertThat(refused.accepted()).isFalse();
        assertThat(refused.findings())
                .extracting(GrantFinding::code)
                .contains(
                        FindingCode.MISSING,
                        FindingCode.NOTHING_TO_GRANT,
                        FindingCode.ATTACHMENT_MISSING,
                        FindingCode.ACCOUNT_UNUSABLE);
        assertThat(as(office, () -> applying.form(id)).state()).isEqualTo(GrantState.DRAFT);
    }

    @Test
    void nobody_reaches_the_application_of_another_office_or_a_desk_that_is_not_his() throws Exception {
        Actor office = scene.office("1399900035");
        Actor other = scene.office("1399900043");
        long id = as(office, () -> applying.start(GrantKind.A));
        assertThatThrownBy(() -> as(other, () -> applying.form(id))).isInstanceOf(NoSuchApplication.class);
        assertThatThrownBy(() -> as(office, () -> reviewing.open(id))).isInstanceOf(RightDenied.class);
    }

    @Test
    void what_was_saved_meanwhile_is_not_overwritten() throws Exception {
        Actor office = scene.office("1399900051");
        long id = as(office, () -> applying.start(GrantKind.A));
        long version = as(office, () -> applying.form(id)).version();
        long newer = as(office, () -> applying.save(id, version, contents()));
        assertThatThrownBy(() -> as(office, () -> applying.save(id, version, contents())))
                .isInstanceOf(Outdated.class);
        as(office, () -> applying.save(id, newer, contents()));
        assertThat(as(office, () -> applying.form(id)).contents().receipts()).hasSize(2);
    }

    private long submitted(Actor office) throws Exception {
        long id = as(office, () -> applying.start(GrantKind.A));
        for (String service : List.of("15", "43")) {
            attach(office, id, AttachmentKind.DESIGNATION, service);
        }
        attach(office, id, AttachmentKind.BANKBOOK, null);
        attach(office, id, AttachmentKind.RECEIPT, null);
        long version = as(office, () -> applying.form(id)).version();
        long saved = as(office, () -> applying.save(id, version, contents()));
        GrantSubmission submission = as(office, () -> applying.submit(id, saved));
        assertThat(submission.findings()).isEmpty();
        assertThat(submission.receiptNo()).matches("R[0-9]+-[0-9]{2}-[0-9]{6}");
        return id;
    }

    private void attach(Actor office, long id, AttachmentKind kind, String service) throws Exception {
        byte[] paper =
                (new String(PAPER, StandardCharsets.UTF_8) + kind + service + id).getBytes(StandardCharsets.UTF_8);
        as(office, () -> applying.attach(id, kind, service, "見本.pdf", new ByteArrayInputStream(paper)));
    }

    private GrantContents contents() {
        return new GrantContents(
                new GrantContact("青木 直人", "03-0000-0000", "aoki@example.jp"),
                new GrantCost("KR-200", true, Yen.of(18_700), 4, Yen.of(49_500), null),
                PayeeEntry.yucho("10180", "12345671", "カブシキガイシャ シケンケアセンター"),
                List.of(
                        new ReceiptLine("みどり野システム（見本）", "K-1", before, "試験ケアセンター", "カードリーダー KR-200", 4, Yen.of(74_800)),
                        new ReceiptLine("みどり野システム（見本）", "K-1", before, "試験ケアセンター", "接続設定", 1, Yen.of(49_500))));
    }

    /** Approves as whoever it was assigned to; a page from before changes nothing. */
    private void approve(long id, Actor reviewer) throws Exception {
        Number assigned = (Number) scene.ask("SELECT reviewer_id FROM grant_application WHERE id = ?", id);
        Actor holder =
                GrantScene.as(assigned.longValue(), "reviewer", Role.REVIEWER, OrganisationKind.CENTRAL, "CENTRAL");
        long version = as(reviewer, () -> reviewing.open(id)).form().version();
        as(holder, () -> {
            reviewing.approve(id, version);
            return null;
        });
        assertThatThrownBy(() -> as(holder, () -> {
                    reviewing.approve(id, version);
                    return null;
                }))
                .isInstanceOf(Outdated.class);
    }

    private void confirm(Actor approver, TransferBatchRow batch) throws Exception {
        as(approver, () -> {
            transferring.confirm(batch.id(), batch.version());
            return null;
        });
        assertThat(as(approver, () -> transferring.batch(batch.id())).batch().state())
                .isEqualTo(TransferBatchState.CONFIRMED);
    }

    private void assertNumbersWithoutGap() {
        assertThat(scene.ask("SELECT count(*) - max(number) FROM grant_decision WHERE round_id ="
                        + " (SELECT max(round_id) FROM grant_decision)"))
                .isEqualTo(0L);
    }

    private void run(String job) throws Exception {
        long execution = Actors.as(Actor.system("test", "test"), () -> jobs.start(job, Map.of()));
        for (int i = 0; i < 300; i++) {
            Thread.sleep(200);
            if ((Long) scene.ask(
                            "SELECT count(*) FROM job_run WHERE execution_id = ? AND state <> 'STARTED'", execution)
                    > 0) {
                break;
            }
        }
        assertThat(scene.ask("SELECT state FROM job_run WHERE execution_id = ?", execution))
                .isEqualTo("COMPLETED");
    }

    private static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return Actors.as(actor, work);
    }
}
