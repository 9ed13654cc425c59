package kaigo.grant.web;

import java.util.Arrays;
import java.util.Optional;
import kaigo.grant.model.FindingCode;
import kaigo.grant.model.GrantFinding;
import kaigo.grant.model.GrantKind;

/** 記入欄: the fields that a finding can name, with the step they stand on and the id of their input. */
enum FormField {
    round(WizardStep.CHECK, "main"),
    office(WizardStep.CHECK, "main"),
    services(WizardStep.COST, "services"),
    institutionBeds(WizardStep.COST, "beds"),
    contactName(WizardStep.APPLICANT, "form:contactName:input"),
    contactPhone(WizardStep.APPLICANT, "form:contactPhone:input"),
    contactMail(WizardStep.APPLICANT, "form:contactMail:input"),
    readerModel(WizardStep.COST, "form:readerModel:input"),
    readerCompatible(WizardStep.COST, "form:readerCompatible:input"),
    readerUnitPrice(WizardStep.COST, "form:readerUnitPrice:input"),
    readerCount(WizardStep.COST, "form:readerCount:input"),
    supportCost(WizardStep.COST, "form:supportCost:input"),
    opinionCost(WizardStep.COST, "form:opinionCost:input"),
    attachments(WizardStep.PAPERS, "papers"),
    receipts(WizardStep.PAPERS, "receipts"),
    receiptIssuer(WizardStep.PAPERS, "form:receipt:0:receiptIssuer:input"),
    receiptIssuedOn(WizardStep.PAPERS, "form:receipt:0:receiptIssuedOn:input"),
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

    /** Whether applications of this kind have it. */
    boolean isOf(GrantKind kind) {
        return switch (this) {
            case institutionBeds, opinionCost -> kind == GrantKind.B;
            case services, readerModel, readerCompatible, readerUnitPrice, readerCount, supportCost ->
                kind == GrantKind.A;
            default -> true;
        };
    }

    /** The field of the receipt that the finding means; the first one's else. */
    String target(GrantFinding finding) {
        boolean later = finding.code() == FindingCode.MISSING && finding.argument() != null;
        return later ? target.replace(":0:", ":" + (Integer.parseInt(finding.argument()) - 1) + ":") : target;
    }

    /** Whether it is an input, not a part of the page. */
    boolean isInput() {
        return target.startsWith("form:");
    }

    WizardStep step() {
        return step;
    }

    String target() {
        return target;
    }
}
