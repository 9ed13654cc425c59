package kaigo.grant;

import java.time.LocalDate;
import kaigo.grant.model.TaxReportState;
import kaigo.grant.model.TaxTreatment;
import kaigo.grant.model.Yen;

/**
 * 消費税の報告, to its applicant and in the operator's list.
 *
 * @param most the tax in the grant: more can't be deducted
 * @param deduction null until it is filed
 */
public record GrantTaxReportView(
        long applicationId,
        long version,
        String receiptNo,
        String officeNo,
        String officeName,
        Yen granted,
        Yen most,
        LocalDate dueOn,
        TaxReportState state,
        TaxTreatment treatment,
        Yen deduction,
        LocalDate reportedOn,
        String reporter,
        LocalDate checkedOn,
        String checker,
        String returnReason) {}
