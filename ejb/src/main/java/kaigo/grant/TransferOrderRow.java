package kaigo.grant;

import kaigo.grant.model.BankResult;
import kaigo.grant.model.Yen;

/**
 * 振込の一行: from the application to the line of the bank file.
 *
 * @param result null while the bank hasn't answered it
 * @param former the order of the same grant that failed before this one; null when there is none
 * @param next the order that was made after this one failed; likewise
 */
public record TransferOrderRow(
        long number,
        String receiptNo,
        String officeNo,
        String officeName,
        String bankName,
        String branchName,
        String accountType,
        String accountNo,
        String payee,
        Yen amount,
        BankResult result,
        Long former,
        Long next) {}
