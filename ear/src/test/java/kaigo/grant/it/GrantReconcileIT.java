package kaigo.grant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kaigo.account.RightDenied;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.grant.BankAnswerReceipt;
import kaigo.grant.GrantCorrecting;
import kaigo.grant.GrantReconciling;
import kaigo.grant.GrantTracing;
import kaigo.grant.TransferBatchRow;
import kaigo.grant.TransferOrderRow;
import kaigo.grant.model.BankAnswerError;
import kaigo.grant.model.BankResult;
import kaigo.grant.model.FindingCode;
import kaigo.grant.model.GrantFinding;
import kaigo.grant.model.IllegalTransition;
import kaigo.grant.model.NoSuchApplication;
import kaigo.grant.model.NotSent;
import kaigo.grant.model.PayeeEntry;
import kaigo.grant.model.TransferBatchState;
import org.junit.jupiter.api.Test;

/** 消込: what the bank answers, the correction of an account and the next transfer, each yen once. */
class GrantReconcileIT extends GrantActs {
    private static final PayeeEntry RIGHT = PayeeEntry.yucho("10180", "76543211", "カブシキガイシャ シケン");

    @Inject
    GrantReconciling reconciling;

    @Inject
    GrantCorrecting correcting;

    @Inject
    GrantTracing tracing;

    private Actor approver;

    @Test
    void a_failed_transfer_is_corrected_and_paid_once_by_the_next() throws Exception {
        approver = scene.central("reconcile-approver", Role.APPROVER);
        Actor reviewer = scene.central("reconcile-reviewer", Role.REVIEWER);
        long paid = approved("1399900126", reviewer);
        long failed = approved("1399900134", reviewer);
        Actor office = officeOf("1399900134");
        TransferBatchRow batch = sent(ordered(failed));
        TransferOrderRow good = order(batch, paid);
        TransferOrderRow bad = order(batch, failed);

        BankAnswerReceipt refused = receive(batch, line(batch, good, "0"), line(batch, bad, "5"));
        assertThat(refused.errors()).extracting(BankAnswerError::line).containsExactly(3L);
        assertThat(stateOf(paid)).isEqualTo("TRANSFER_ORDERED");

        BankAnswerReceipt answer = receive(batch, line(batch, good, "0"), line(batch, bad, "2"));
        apply(answer);
        assertThat(stateOf(paid)).isEqualTo("PAID");
        assertThat(stateOf(failed)).isEqualTo("TRANSFER_FAILED");
        assertThat(traced(failed)).containsExactly("FAILED TRANSFER_FAILED");
        assertThat(scene.ask(
                        "SELECT reason FROM grant_step WHERE application_id = ? AND state = 'TRANSFER_FAILED'", failed))
                .isEqualTo(BankResult.NAME_DIFFERS.term());
        assertThat(scene.ask("SELECT body FROM outgoing_mail WHERE unique_key = ?", "grant-" + failed + "-7"))
                .asString()
                .contains("振り込めませんでした", "名義相違");

        List<Object> before = everything(paid, failed);
        BankAnswerReceipt again = receive(batch, line(batch, good, "0"), line(batch, bad, "2"));
        assertThat(again.answer()).isEqualTo(answer.answer());
        apply(again);
        apply(receive(batch, line(batch, bad, "2"), line(batch, good, "0")));
        assertThat(everything(paid, failed)).isEqualTo(before);
        assertThat(receive(batch, line(batch, good, "1")).errors())
                .extracting(BankAnswerError::kind)
                .containsExactly(BankAnswerError.Kind.OTHER_RESULT);

        run("grant-transfer");
        assertThat(stateOf(failed)).as("no order to the same wrong account").isEqualTo("TRANSFER_FAILED");
        correct(office, failed);
        run("grant-transfer");
        assertThat(stateOf(failed)).isEqualTo("TRANSFER_ORDERED");
        TransferBatchRow next = sent(as(approver, () -> transferring.batches()).get(0));
        TransferOrderRow second = order(next, failed);
        assertThat(second.number()).isGreaterThan(bad.number());
        assertThat(second.former()).isEqualTo(bad.number());
        assertThat(second.payee()).isEqualTo("ｶ)ｼｹﾝ");
        assertThat(order(batch, failed).next()).isEqualTo(second.number());
        assertThat(order(batch, failed).payee())
                .as("the failed order stays as it was")
                .isEqualTo(bad.payee());

        assertThat(traced(failed)).containsExactly("SENT TRANSFER_ORDERED", "CORRECTED TRANSFER_ORDERED");
        apply(receive(next, line(next, second, "0")));
        assertThat(stateOf(failed)).isEqualTo("PAID");
        assertThat(traced(failed)).containsExactly("PAID PAID", "CORRECTED PAID");
        assertThat(everyOrder(failed)).isEqualTo("2 0");
        nobodyIsPaidTwice(failed, second.number());
    }

    @Test
    void a_batch_is_reconciled_when_every_order_is_answered() throws Exception {
        approver = scene.central("whole-approver", Role.APPROVER);
        Actor reviewer = scene.central("whole-reviewer", Role.REVIEWER);
        long first = approved("1399900142", reviewer);
        long second = approved("1399900159", reviewer);
        TransferBatchRow batch = ordered(second);
        assertThatThrownBy(() -> receive(batch, line(batch, order(batch, first), "0")))
                .isInstanceOf(NotSent.class);
        sent(batch);

        apply(receive(batch, line(batch, order(batch, first), "0")));
        assertThat(stateOf(second)).as("not in the answer").isEqualTo("TRANSFER_ORDERED");
        assertThat(view(batch).state()).isEqualTo(TransferBatchState.SENT);

        String[] rest = as(approver, () -> transferring.batch(batch.id())).orders().stream()
                .map(order -> line(batch, order, "0"))
                .toArray(String[]::new);
        apply(receive(batch, rest));
        assertThat(stateOf(second)).isEqualTo("PAID");
        assertThat(view(batch).state()).isEqualTo(TransferBatchState.RECONCILED);
    }

    @Test
    void only_approver_and_operator_take_an_answer() {
        Actor reviewer = GrantScene.as(1, "nobody", Role.REVIEWER, OrganisationKind.CENTRAL, "CENTRAL");
        assertThatThrownBy(() -> as(reviewer, () -> reconciling.receive(1, "a.csv", new ByteArrayInputStream(PAPER))))
                .isInstanceOf(RightDenied.class);
    }

    /** Each order's own state beside the application's, the newest first. */
    private List<String> traced(long id) throws Exception {
        String receipt = (String) scene.ask("SELECT receipt_no FROM grant_application WHERE id = ?", id);
        return as(approver, () -> tracing.find(receipt)).stream()
                .map(order -> order.state() + " " + order.applicationState())
                .toList();
    }

    private void correct(Actor office, long id) throws Exception {
        long version = as(office, () -> applying.form(id)).version();
        PayeeEntry wrong = PayeeEntry.yucho("10180", "76543211", "青木");
        assertThat(as(office, () -> correcting.correct(id, version, wrong)))
                .extracting(GrantFinding::code)
                .containsExactly(FindingCode.PAYEE_UNWRITABLE);
        Actor other = officeOf("1399900126");
        assertThatThrownBy(() -> as(other, () -> correcting.correct(id, version, RIGHT)))
                .isInstanceOf(NoSuchApplication.class);
        assertThat(as(office, () -> correcting.failure(id)).orElseThrow().correctedAt())
                .isNull();
        assertThat(as(office, () -> correcting.correct(id, version, RIGHT))).isEmpty();
        assertThat(as(office, () -> correcting.failure(id)).orElseThrow().correctedAt())
                .isNotNull();
    }

    private void nobodyIsPaidTwice(long id, long order) {
        Actor office = officeOf("1399900134");
        assertThatThrownBy(() -> as(
                        office,
                        () -> correcting.correct(
                                id, as(office, () -> applying.form(id)).version(), RIGHT)))
                .isInstanceOf(IllegalTransition.class);
        for (String evil : List.of(
                "INSERT INTO grant_transfer_order (number, batch_id, application_id, amount, bank_code, bank_name,"
                        + " branch_code, branch_name, account_type, account_no, payee) SELECT 9999999998, batch_id,"
                        + " application_id, amount, bank_code, bank_name, branch_code, branch_name, account_type,"
                        + " account_no, payee FROM grant_transfer_order WHERE number = ?",
                "UPDATE grant_transfer_order SET result = '1', failed_on = answered_on WHERE number = ?",
                "UPDATE grant_transfer_order SET account_no = '0000001' WHERE number = ?",
                "UPDATE grant_application SET state = 'TRANSFER_ORDERED' WHERE id ="
                        + " (SELECT application_id FROM grant_transfer_order WHERE number = ?)")) {
            assertThatThrownBy(() -> scene.attempt(evil, order)).as(evil).isInstanceOf(Exception.class);
        }
    }

    /** Decides, and orders what is due when this application is. */
    private TransferBatchRow ordered(long id) throws Exception {
        run("grant-decision");
        scene.moveTo(scene.day("SELECT transfer_from FROM grant_application WHERE id = ?", id)
                .plusDays(10));
        run("grant-transfer");
        return as(approver, () -> transferring.batches()).get(0);
    }

    private TransferBatchRow sent(TransferBatchRow batch) throws Exception {
        confirm(approver, batch);
        as(approver, () -> {
            transferring.sent(batch.id(), view(batch).version());
            return null;
        });
        return view(batch);
    }

    private TransferBatchRow view(TransferBatchRow batch) throws Exception {
        return as(approver, () -> transferring.batch(batch.id())).batch();
    }

    private TransferOrderRow order(TransferBatchRow batch, long id) throws Exception {
        Object receipt = scene.ask("SELECT receipt_no FROM grant_application WHERE id = ?", id);
        return as(approver, () -> transferring.batch(batch.id())).orders().stream()
                .filter(order -> order.receiptNo().equals(receipt))
                .findFirst()
                .orElseThrow();
    }

    private BankAnswerReceipt receive(TransferBatchRow batch, String... lines) throws Exception {
        String file = "振込指定日,顧客コード1,金額,結果コード\r\n" + String.join("\r\n", lines);
        return as(
                approver,
                () -> reconciling.receive(
                        batch.id(), "answer.csv", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
    }

    private static String line(TransferBatchRow batch, TransferOrderRow order, String result) {
        return "%s,%010d,%d,%s"
                .formatted(batch.transferOn(), order.number(), order.amount().amount(), result);
    }

    private void apply(BankAnswerReceipt receipt) throws Exception {
        assertThat(receipt.errors()).isEmpty();
        await(as(approver, () -> reconciling.start(receipt.answer())));
    }

    private Actor officeOf(String officeNo) {
        Number id = (Number) scene.ask("SELECT id FROM account WHERE login = ?", "admin-" + officeNo);
        return GrantScene.as(id.longValue(), "admin-" + officeNo, Role.OFFICE_ADMIN, OrganisationKind.OFFICE, officeNo);
    }

    private String everyOrder(long id) {
        return (String) scene.ask(
                "SELECT string_agg(cast(result AS text), ' ' ORDER BY number) FROM grant_transfer_order"
                        + " WHERE application_id = ?",
                id);
    }

    /** All that a run could change about these. */
    private List<Object> everything(long... ids) {
        List<Object> all = new ArrayList<>();
        for (long id : ids) {
            all.add(scene.ask("SELECT state || version FROM grant_application WHERE id = ?", id));
            all.add(everyOrder(id));
            all.add(scene.ask("SELECT count(*) FROM grant_step WHERE application_id = ?", id));
            all.add(scene.ask("SELECT count(*) FROM outgoing_mail WHERE unique_key LIKE ?", "grant-" + id + "-%"));
        }
        return all;
    }
}
