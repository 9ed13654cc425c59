package kaigo.grant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kaigo.account.Actors;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.grant.GrantApplying;
import kaigo.grant.GrantReviewing;
import kaigo.grant.GrantSubmission;
import kaigo.grant.GrantTransferring;
import kaigo.grant.TransferBatchRow;
import kaigo.grant.model.AttachmentKind;
import kaigo.grant.model.GrantContact;
import kaigo.grant.model.GrantContents;
import kaigo.grant.model.GrantCost;
import kaigo.grant.model.GrantKind;
import kaigo.grant.model.Outdated;
import kaigo.grant.model.PayeeEntry;
import kaigo.grant.model.ReceiptLine;
import kaigo.grant.model.TransferBatchState;
import kaigo.grant.model.Yen;
import kaigo.it.InContainer;
import kaigo.job.JobStarting;
import kaigo.time.BusinessClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** 助成金の動き: what tests of the cycle do as office, reviewer and approver, on the running services. */
abstract class GrantActs extends InContainer {
    static final byte[] PAPER = "%PDF-1.7 見本 %%EOF".getBytes(StandardCharsets.UTF_8);

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

    LocalDate before;

    @BeforeEach
    void remember() {
        before = clock.today();
    }

    @AfterEach
    void clockBack() {
        scene.moveTo(before);
    }

    long submitted(Actor office) throws Exception {
        long id = ready(office);
        long version = as(office, () -> applying.form(id)).version();
        GrantSubmission submission = as(office, () -> applying.submit(id, version));
        assertThat(submission.findings()).isEmpty();
        assertThat(submission.receiptNo()).matches("R[0-9]+-[0-9]{2}-[0-9]{6}");
        return id;
    }

    /** A draft with everything that a submission needs. */
    long ready(Actor office) throws Exception {
        long id = as(office, () -> applying.start(GrantKind.A));
        for (String service : List.of("15", "43")) {
            attach(office, id, AttachmentKind.DESIGNATION, service);
        }
        attach(office, id, AttachmentKind.BANKBOOK, null);
        attach(office, id, AttachmentKind.RECEIPT, null);
        long version = as(office, () -> applying.form(id)).version();
        as(office, () -> applying.save(id, version, contents(id)));
        return id;
    }

    void attach(Actor office, long id, AttachmentKind kind, String service) throws Exception {
        byte[] paper =
                (new String(PAPER, StandardCharsets.UTF_8) + kind + service + id).getBytes(StandardCharsets.UTF_8);
        as(office, () -> applying.attach(id, kind, service, "見本.pdf", new ByteArrayInputStream(paper)));
    }

    GrantContents contents(long id) {
        return new GrantContents(
                new GrantContact("青木 直人", "03-0000-0000", "aoki@example.jp"),
                new GrantCost("KR-200", true, Yen.of(18_700), 4, Yen.of(49_500), null),
                PayeeEntry.yucho("10180", "12345671", "カブシキガイシャ シケンケアセンター"),
                List.of(
                        new ReceiptLine(
                                "みどり野システム（見本）", "K-" + id, before, "試験ケアセンター", "カードリーダー KR-200", 4, Yen.of(74_800)),
                        new ReceiptLine("みどり野システム（見本）", "K-" + id, before, "試験ケアセンター", "接続設定", 1, Yen.of(49_500))));
    }

    /** Approves as whoever it was assigned to; a page from before changes nothing. */
    void approve(long id, Actor reviewer) throws Exception {
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

    void confirm(Actor approver, TransferBatchRow batch) throws Exception {
        as(approver, () -> {
            transferring.confirm(batch.id(), batch.version());
            return null;
        });
        assertThat(as(approver, () -> transferring.batch(batch.id())).batch().state())
                .isEqualTo(TransferBatchState.CONFIRMED);
    }

    void run(String job) throws Exception {
        run(job, Actor.system("test", "test"));
    }

    void run(String job, Actor starter) throws Exception {
        long execution = Actors.as(starter, () -> jobs.start(job, Map.of()));
        await(execution);
    }

    /** Waits for a run's good end. */
    void await(long execution) throws Exception {
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

    static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return Actors.as(actor, work);
    }

    static void act(Actor actor, Runnable act) throws Exception {
        as(actor, () -> {
            act.run();
            return null;
        });
    }

    long approved(String officeNo, Actor reviewer) throws Exception {
        long id = underReview(officeNo);
        approve(id, reviewer);
        return id;
    }

    long underReview(String officeNo) throws Exception {
        scene.moveTo(before);
        Actor office = scene.office(officeNo);
        long id = submitted(office);
        scene.moveTo(as(office, () -> applying.form(id)).promise().reviewFrom());
        run("grant-review");
        return id;
    }

    Object stateOf(long id) {
        return scene.ask("SELECT state FROM grant_application WHERE id = ?", id);
    }
}
