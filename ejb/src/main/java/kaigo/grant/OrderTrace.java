package kaigo.grant;

import java.time.Instant;
import java.time.LocalDate;
import kaigo.grant.model.BankResult;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.TransferBatchState;
import kaigo.grant.model.TransferOrderState;
import kaigo.grant.model.Yen;

/**
 * 振込の追跡: one order, from the record of the bank's file to the application and back.
 *
 * @param position of its record in the file, the header being 1; 0 while there is no file
 * @param record the 120 characters as they stand there; null while there is no file
 * @param decision number of the decision
 * @param result null until the bank answered
 * @param answerFile name of the file with the answer
 * @param correctedAt when the applicant corrected the account after this order failed; null before that
 * @param applicationState where the application stands now, also by later orders
 */
public record OrderTrace(
        long number,
        long batchId,
        TransferBatchState batchState,
        LocalDate transferOn,
        String fileName,
        int position,
        String record,
        Yen amount,
        Yen decided,
        String decision,
        LocalDate decidedOn,
        long applicationId,
        String receiptNo,
        String officeNo,
        String officeName,
        BankResult result,
        LocalDate answeredOn,
        String answerFile,
        Instant correctedAt,
        GrantState applicationState) {
    public TransferOrderState state() {
        return TransferOrderState.of(batchState, result, correctedAt != null);
    }
}
