package kaigo.grant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kaigo.account.RightDenied;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;
import kaigo.account.model.Role;
import kaigo.grant.BankAnswerReceipt;
import kaigo.grant.GrantBalancing;
import kaigo.grant.GrantReconciling;
import kaigo.grant.GrantTaxChecking;
import kaigo.grant.GrantTaxReportView;
import kaigo.grant.GrantTaxReporting;
import kaigo.grant.GrantTracing;
import kaigo.grant.OrderTrace;
import kaigo.grant.TransferBatchRow;
import kaigo.grant.TransferOrderRow;
import kaigo.grant.model.DeductionUnusable;
import kaigo.grant.model.GrantTaxReport;
import kaigo.grant.model.NoSuchApplication;
import kaigo.grant.model.TaxReportClosed;
import kaigo.grant.model.TaxReportState;
import kaigo.grant.model.TaxTreatment;
import kaigo.grant.model.TransferFileReading;
import kaigo.grant.model.Yen;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** 金額: page, PDF, file and database agree; each order is traced both ways; damage raises an alert; after the payment the tax report. */
class GrantMoneyIT extends GrantActs {
    @Inject
    GrantBalancing balancing;

    @Inject
    GrantTracing tracing;

    @Inject
    GrantReconciling reconciling;

    @Inject
    GrantTaxReporting reporting;

    @Inject
    GrantTaxChecking checking;

    private Actor approver;
    private Actor operator;

    @Test
    void totals_agree_and_every_order_is_traced_both_ways() throws Exception {
        people("money");
        long id = approved("1399900191", scene.central("money-reviewer", Role.REVIEWER));
        TransferBatchRow batch = ordered(id);
        byte[] file = (byte[]) scene.ask("SELECT file FROM grant_transfer_batch WHERE id = ?", batch.id());
        TransferFileReading reading = TransferFileReading.of(file);
        String page = text(as(approver, () -> transferring.totals(batch.id())).bytes());

        assertThat(reading.addsUp()).isTrue();
        assertThat(reading.lines()).hasSize(batch.orders());
        assertThat(reading.total()).isEqualTo(batch.total());
        assertThat(as(approver, () -> transferring.batch(batch.id())).orders().stream()
                        .map(TransferOrderRow::amount)
                        .reduce(Yen.ZERO, Yen::plus))
                .isEqualTo(batch.total());
        assertThat(page.replaceAll("\\s", ""))
                .contains(batch.total().grouped() + "円", batch.orders() + "件", batch.sha256());

        String receipt = (String) scene.ask("SELECT receipt_no FROM grant_application WHERE id = ?", id);
        OrderTrace there = as(approver, () -> tracing.find(receipt)).get(0);
        OrderTrace back = as(approver, () -> tracing.find(there.record().substring(91, 101)))
                .get(0);
        assertThat(back).isEqualTo(there);
        assertThat(back.applicationId()).isEqualTo(id);
        assertThat(back.decided()).isEqualTo(back.amount()).isEqualTo(Yen.of(124_000));
        assertThat(back.record()).startsWith("2").contains("0000124000");
        assertThat(as(approver, () -> tracing.find("nothing"))).isEmpty();
    }

    @Test
    void damage_by_hand_raises_an_alert_until_it_is_mended() throws Exception {
        people("damage");
        long id = approved("1399900209", scene.central("damage-reviewer", Role.REVIEWER));
        TransferBatchRow batch = ordered(id);
        String round = (String) scene.ask("SELECT round_id FROM grant_application WHERE id = ?", id);
        assertThat(alerts()).noneMatch(alert -> alert.endsWith(" " + batch.id()));

        scene.attempt("UPDATE grant_application SET grant_amount = grant_amount - 1000 WHERE id = ?", id);
        scene.attempt("UPDATE grant_transfer_batch SET total = total + 1 WHERE id = ?", batch.id());
        scene.attempt("UPDATE grant_transfer_batch SET file = set_byte(file, 122 + 89, 57) WHERE id = ?", batch.id());
        assertThat(alerts())
                .contains(
                        "DECISIONS " + round,
                        "BATCH_TOTAL " + batch.id(),
                        "FILE_TOTAL " + batch.id(),
                        "FILE_RECORDS " + batch.id());
        long mails = mails();
        assertThat(mails).isPositive();
        alerts();
        assertThat(mails()).as("told once").isEqualTo(mails);
        assertThatThrownBy(() -> as(
                        GrantScene.as(1, "x", Role.REVIEWER, OrganisationKind.CENTRAL, "CENTRAL"),
                        () -> balancing.alerts()))
                .isInstanceOf(RightDenied.class);

        scene.attempt("UPDATE grant_application SET grant_amount = grant_amount + 1000 WHERE id = ?", id);
        scene.attempt("UPDATE grant_transfer_batch SET total = total - 1 WHERE id = ?", batch.id());
        scene.attempt("UPDATE grant_transfer_batch SET file = set_byte(file, 122 + 89, 48) WHERE id = ?", batch.id());
        assertThat(alerts()).noneMatch(alert -> alert.endsWith(" " + batch.id()));
    }

    @Test
    void only_what_is_decided_can_be_transferred_by_anybody() throws Exception {
        long id = approved("1399900217", scene.central("decided-reviewer", Role.REVIEWER));
        assertThatThrownBy(
                        () -> scene.attempt("DO $$ BEGIN INSERT INTO grant_decision (application_id, round_id, number,"
                                + " granted, amount, decided_on, run_id) SELECT id, round_id, 99999999, true, grant_amount,"
                                + " current_date, 0 FROM grant_application WHERE id = " + id
                                + "; INSERT INTO grant_transfer_order"
                                + " (number, batch_id, application_id, amount, bank_code, bank_name, branch_code, branch_name,"
                                + " account_type, account_no, payee) SELECT 9999999997, 0, id, grant_amount, '9900', 'X', '018', 'X',"
                                + " '1', '1234567', 'X' FROM grant_application WHERE id = " + id + "; END $$"))
                .rootCause()
                .hasMessageContaining("is not decided");
        assertThat(stateOf(id)).isEqualTo("APPROVED");
        assertThatThrownBy(() -> scene.attempt(
                        "UPDATE grant_application SET contact_name = '秘密 花子', total_cost = -1 WHERE id = ?", id))
                .rootCause()
                .as("no value of a refused row reaches a log")
                .hasMessageContaining("check constraint")
                .message()
                .doesNotContain("秘密");
    }

    @Test
    void after_the_payment_the_applicant_reports_the_deducted_tax() throws Exception {
        people("tax");
        long id = approved("1399900225", scene.central("tax-reviewer", Role.REVIEWER));
        Actor office = officeOf("1399900225");
        assertThat(as(office, () -> reporting.mine(id))).as("nothing was paid").isNull();
        TransferBatchRow batch = ordered(id);
        confirm(approver, batch);
        as(approver, () -> {
            transferring.sent(
                    batch.id(),
                    as(approver, () -> transferring.batch(batch.id())).batch().version());
            return null;
        });
        pay(batch, id);
        assertThat(stateOf(id)).isEqualTo("PAID");

        run("grant-tax-reminders");
        GrantTaxReportView open = as(office, () -> reporting.mine(id));
        LocalDate due = GrantTaxReport.dueOn(batch.transferOn());
        assertThat(open.dueOn()).isEqualTo(due);
        assertThatThrownBy(() -> scene.attempt(
                        "UPDATE grant_tax_report SET treatment = 'DEDUCTED', reported_on = due_on, state = 'FILED'"
                                + " WHERE application_id = ?",
                        id))
                .rootCause()
                .as("deducted, but no amount")
                .hasMessageContaining("grant_tax_report_amount");
        assertThat(reminders(id)).isZero();
        scene.moveTo(due.minusDays(90));
        run("grant-tax-reminders");
        run("grant-tax-reminders");
        assertThat(reminders(id)).isEqualTo(1);
        scene.moveTo(due.minusDays(6));
        run("grant-tax-reminders");
        assertThat(reminders(id)).as("of the days that passed only the last").isEqualTo(2);

        assertThatThrownBy(() -> file(office, open, Yen.of(11_273))).isInstanceOf(DeductionUnusable.class);
        assertThatThrownBy(() -> file(officeOf("1399900191"), open, Yen.of(1))).isInstanceOf(NoSuchApplication.class);
        file(office, open, Yen.of(11_272));
        GrantTaxReportView filed = as(office, () -> reporting.mine(id));
        assertThat(filed.state()).isEqualTo(TaxReportState.FILED);
        assertThatThrownBy(() -> file(office, filed, Yen.of(1))).isInstanceOf(TaxReportClosed.class);
        scene.moveTo(due.plusDays(1));
        run("grant-tax-reminders");
        assertThat(reminders(id)).as("it is filed").isEqualTo(2);

        as(operator, () -> {
            checking.giveBack(id, filed.version(), "税額を確かめてください。");
            return null;
        });
        GrantTaxReportView back = as(office, () -> reporting.mine(id));
        assertThat(back.returnReason()).isEqualTo("税額を確かめてください。");
        file(office, back, Yen.of(11_000));
        long version = as(office, () -> reporting.mine(id)).version();
        as(operator, () -> {
            checking.accept(id, version);
            return null;
        });
        assertThat(as(operator, () -> checking.list(TaxReportState.ACCEPTED)))
                .anyMatch(row -> row.applicationId() == id && row.deduction().equals(Yen.of(11_000)));
    }

    private static void file(Actor office, GrantTaxReportView report, Yen deduction, GrantTaxReporting reporting)
            throws Exception {
        as(office, () -> {
            reporting.file(report.applicationId(), report.version(), TaxTreatment.DEDUCTED, deduction);
            return null;
        });
    }

    private void file(Actor office, GrantTaxReportView report, Yen deduction) throws Exception {
        file(office, report, deduction, reporting);
    }

    private void people(String name) {
        approver = scene.central(name + "-approver", Role.APPROVER);
        operator = scene.central(name + "-operator", Role.OPERATOR);
        scene.attempt("UPDATE account SET mail = ? WHERE login = ?", name + "@money.example", name + "-operator");
    }

    private TransferBatchRow ordered(long id) throws Exception {
        run("grant-decision");
        scene.moveTo(scene.day("SELECT transfer_from FROM grant_application WHERE id = ?", id)
                .plusDays(10));
        run("grant-transfer");
        return as(approver, () -> transferring.batches()).get(0);
    }

    private void pay(TransferBatchRow batch, long id) throws Exception {
        Number order = (Number) scene.ask("SELECT number FROM grant_transfer_order WHERE application_id = ?", id);
        Number amount = (Number) scene.ask("SELECT amount FROM grant_transfer_order WHERE application_id = ?", id);
        String file = "振込指定日,顧客コード1,金額,結果コード\r\n%s,%010d,%d,0"
                .formatted(batch.transferOn(), order.longValue(), amount.longValue());
        BankAnswerReceipt answer = as(
                approver,
                () -> reconciling.receive(
                        batch.id(), "tax.csv", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
        await(as(approver, () -> reconciling.start(answer.answer())));
    }

    private List<String> alerts() throws Exception {
        run("grant-balance");
        return as(operator, () -> balancing.alerts()).stream()
                .map(alert -> alert.imbalance().kind() + " " + alert.imbalance().subject())
                .toList();
    }

    private long mails() {
        return ((Number) scene.ask("SELECT count(*) FROM outgoing_mail WHERE recipient = 'damage@money.example'"))
                .longValue();
    }

    private long reminders(long id) {
        return ((Number) scene.ask(
                        "SELECT count(*) FROM outgoing_mail WHERE unique_key ~ ?", "^grant-tax-" + id + "-[0-9]$"))
                .longValue();
    }

    private Actor officeOf(String officeNo) {
        Number id = (Number) scene.ask("SELECT id FROM account WHERE login = ?", "admin-" + officeNo);
        return GrantScene.as(id.longValue(), "admin-" + officeNo, Role.OFFICE_ADMIN, OrganisationKind.OFFICE, officeNo);
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
