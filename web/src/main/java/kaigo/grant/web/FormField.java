package kaigo.grant.web;

import java.util.Arrays;
import java.util.Optional;

/** 記入欄: the fields that a finding can name, with the step they stand on and the id of their input. */
enum FormField {
    round(WizardStep.CHECK, "main"),
    office(WizardStep.CHECK, "main"),
    services(WizardStep.COST, "services"),
    contactName(WizardStep.APPLICANT, "form:contactName:input"),
    contactPhone(WizardStep.APPLICANT, "form:contactPhone:input"),
    contactMail(WizardStep.APPLICANT, "form:contactMail:input"),
    readerModel(WizardStep.COST, "form:readerModel:input"),
    readerCompatible(WizardStep.COST, "form:readerCompatible:input"),
    readerUnitPrice(WizardStep.COST, "form:readerUnitPrice:input"),
    readerCount(WizardStep.COST, "form:readerCount:input"),
    supportCost(WizardStep.COST, "form:supportCost:input"),
    attachments(WizardStep.PAPERS, "papers"),
    receipts(WizardStep.PAPERS, "receipts"),
    receiptIssuer(WizardStep.PAPERS, "form:receiptIssuer:input"),
    receiptIssuedOn(WizardStep.PAPERS, "form:receiptIssuedOn:input"),
    receiptItem(WizardStep.PAPERS, "receipts"),
    bankCode(WizardStep.ACCOUNT, "form:bank:input"),
    branchCode(WizardStep.ACCOUNT, "form:branch:input"),
    accountType(WizardStep.ACCOUNT, "form:accountType:input"),
    accountNo(WizardStep.ACCOUNT, "form:accountNo:input"),
    yuchoSymbol(WizardStep.ACCOUNT, "form:yuchoSymbol:input"),
    yuchoNumber(WizardStep.ACCOUNT, "form:yuchoNumber:input"),
    holderKana(WizardStep.ACCOUNT, "form:holderKana:input");

    private final WizardStep step;
    private final String target;

    FormField(WizardStep step, String target) {
        this.step = step;
        this.target = target;
    }

    /** The field of that name; a finding may also concern the application as a whole. */
    static Optional<FormField> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    WizardStep step() {
        return step;
    }

    String target() {
        return target;
    }
}
