package kaigo.grant;

import kaigo.grant.model.Yen;

/** 振込の一行: from the application to the line of the bank file. */
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
        Yen amount) {}
