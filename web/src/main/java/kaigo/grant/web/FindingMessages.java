package kaigo.grant.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaigo.grant.model.FindingCode;
import kaigo.grant.model.GrantFinding;

/** 直すところの表示: puts the findings of a step at their fields. What is only not filled in yet isn't said before it is asked for. */
record FindingMessages(FacesContext faces) {
    private static final Set<FindingCode> NOT_YET =
            EnumSet.of(FindingCode.MISSING, FindingCode.ATTACHMENT_MISSING, FindingCode.NOTHING_TO_GRANT);

    /** @param all also what isn't filled in yet */
    void show(WizardStep step, List<GrantFinding> findings, boolean all) {
        findings.stream()
                .filter(finding -> all || !isNotYet(finding))
                .forEach(finding -> FormField.named(finding.field())
                        .filter(field -> field.step() == step)
                        .ifPresent(field -> say(field, finding)));
    }

    /** An account without its first field is one that nobody has begun to write. */
    private static boolean isNotYet(GrantFinding finding) {
        return NOT_YET.contains(finding.code());
    }

    private void say(FormField field, GrantFinding finding) {
        FacesMessage.Severity severity =
                finding.isBlocking() ? FacesMessage.SEVERITY_ERROR : FacesMessage.SEVERITY_WARN;
        faces.addMessage(field.target(), new FacesMessage(severity, GrantWords.sentence(finding), null));
    }
}
