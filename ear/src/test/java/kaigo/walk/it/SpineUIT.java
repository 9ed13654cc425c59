package kaigo.walk.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import kaigo.grant.it.GrantFlow;
import kaigo.grant.it.GrantRepayFlow;
import kaigo.grant.it.GrantReturnFlow;
import kaigo.grant.it.GrantTwoHandsFlow;
import kaigo.it.FromOutside;
import kaigo.it.RunningSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * 背骨の一巡: the main job from end to end, by city staff, care staff, a reviewer and an approver, while the clock moves over
 * the months: given back and mended in M+1, decided in M+2, paid in M+3 after a transfer that failed.
 */
@DisplayName("背骨の一巡")
class SpineUIT extends FromOutside {
    private static final int RECORD = 120;

    @Test
    void a_city_sends_an_office_sees_with_consent_only_and_is_paid_its_grant() throws Exception {
        LocalDate month = RunningSystem.get().today();
        InsurerToOffice.cityStaffSend();
        InsurerToOffice.careStaffAskAndSee();
        InsurerToOffice.anotherOfficeIsToldWhoMayTakeConsent();
        String receipt = GrantFlow.apply();
        GrantTwoHandsFlow.submitted();

        moveToFirst(month.plusMonths(1));
        run("grant-review");
        GrantTwoHandsFlow.approve();
        GrantReturnFlow.giveBack(receipt);
        GrantReturnFlow.mendAndResubmit(receipt);

        moveToFirst(month.plusMonths(2));
        run("grant-review");
        GrantFlow.approve(receipt);
        run("grant-decision");
        GrantFlow.readNotice(receipt);
        InsurerToOffice.careStaffStillSee();

        moveToFirst(month.plusMonths(3));
        run("grant-transfer");
        String records = new String(GrantFlow.confirmAndTake(), Charset.forName("JIS_X0201")).replace("\r\n", "");
        assertThat(records.length() % RECORD).isZero();
        assertThat(records).startsWith("121").contains("ﾋﾀﾞﾏﾘ ｹｱｾﾝﾀ-", "0000124000", "ｲ)ｾﾎﾞﾈ", "0000550000");

        GrantRepayFlow.bankAnswers(receipt);
        GrantRepayFlow.correctAccount();
        run("grant-transfer");
        GrantRepayFlow.orderedAgain(receipt);
        GrantRepayFlow.paidAtLast(receipt);
        assertThat(Files.readString(RunningSystem.get().serverLog()))
                .as("PDFBox sees what it needs to free its buffers")
                .doesNotContain("Unmapping is not supported");
    }

    private static void moveToFirst(LocalDate dayOfMonth) {
        RunningSystem.get().moveTo(dayOfMonth.withDayOfMonth(1));
    }

    private static void run(String job) {
        assertThat(RunningSystem.get().jobs().run(job, Map.of(), result -> {}).completed())
                .as(job)
                .isTrue();
    }
}
