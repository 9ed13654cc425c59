package kaigo.grant.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaigo.frame.web.Sentences;
import kaigo.grant.model.FieldReason;
import kaigo.grant.model.FindingCode;
import kaigo.grant.model.GrantFinding;
import kaigo.grant.model.PayeeEntry;

/** 直すところの表示: puts the findings of a step at their fields. What is only not filled in yet isn't said before it is asked for. */
record FindingMessages(FacesContext faces) {
    private static final Set<FindingCode> NOT_YET =
            EnumSet.of(FindingCode.MISSING, FindingCode.ATTACHMENT_MISSING, FindingCode.NOTHING_TO_GRANT);

    /** @param all also what isn't filled in yet */
    void show(WizardStep step, List<GrantFinding> findings, PayeeEntry payee, boolean all) {
        findings.stream()
                .filter(finding -> all || !isNotYet(finding, payee))
                .forEach(finding -> FormField.named(finding.field())
                        .filter(field -> field.step() == step)
                        .ifPresent(field -> say(field, finding)));
    }

    /** 差戻しの理由, at the fields that it concerns. */
    void show(WizardStep step, List<FieldReason> reasons) {
        for (FieldReason reason : reasons) {
            FormField.named(reason.field())
                    .filter(field -> field.step() == step)
                    .ifPresent(field -> faces.addMessage(
                            field.target(),
                            new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence(field, reason), null)));
        }
    }

    private static String sentence(FormField field, FieldReason reason) {
        String said = Sentences.of("correctionAt", reason.reason());
        return field.isInput() ? said : Sentences.of("correctionOf", Sentences.of("field." + field), said);
    }

    /** An account is wrong where it is written; where it is empty, it only isn't written yet. */
    private static boolean isNotYet(GrantFinding finding, PayeeEntry payee) {
        return NOT_YET.contains(finding.code())
                || finding.code() == FindingCode.ACCOUNT_UNUSABLE && written(finding.field(), payee) == null;
    }

    private static String written(String field, PayeeEntry payee) {
        return switch (field) {
            case "bankCode" -> payee.bankCode();
            case "branchCode" -> payee.branchCode();
            case "accountType" -> payee.accountType();
            case "accountNo" -> payee.accountNo();
            case "yuchoSymbol" -> payee.yuchoSymbol();
            default -> payee.yuchoNumber();
        };
    }

    private void say(FormField field, GrantFinding finding) {
        FacesMessage.Severity severity =
                finding.isBlocking() ? FacesMessage.SEVERITY_ERROR : FacesMessage.SEVERITY_WARN;
        faces.addMessage(field.target(finding), new FacesMessage(severity, GrantWords.sentence(finding), null));
    }
}
