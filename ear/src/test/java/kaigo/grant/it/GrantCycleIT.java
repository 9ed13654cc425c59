package kaigo.grant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import kaigo.account.RightDenied;
import kaigo.account.model.Actor;
import kaigo.account.model.Role;
import kaigo.document.model.ReceivedFile;
import kaigo.grant.GrantFormView;
import kaigo.grant.GrantSubmission;
import kaigo.grant.TransferBatchRow;
import kaigo.grant.model.FindingCode;
import kaigo.grant.model.GrantFinding;
import kaigo.grant.model.GrantKind;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.NoSuchApplication;
import kaigo.grant.model.NotConfirmed;
import kaigo.grant.model.Outdated;
import kaigo.grant.model.Yen;
import org.junit.jupiter.api.Test;

/** 助成金の一巡: from the draft to the bank's file, with the clock moved over M, M+1 and M+2; each job run twice. */
class GrantCycleIT extends GrantActs {
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
        long newer = as(office, () -> applying.save(id, version, contents(id)));
        assertThatThrownBy(() -> as(office, () -> applying.save(id, version, contents(id))))
                .isInstanceOf(Outdated.class);
        as(office, () -> applying.save(id, newer, contents(id)));
        assertThat(as(office, () -> applying.form(id)).contents().receipts()).hasSize(2);
    }

    private void assertNumbersWithoutGap() {
        assertThat(scene.ask("SELECT count(*) - max(number) FROM grant_decision WHERE round_id ="
                        + " (SELECT max(round_id) FROM grant_decision)"))
                .isEqualTo(0L);
    }
}
