package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.grant.GrantApplying;
import kaigo.grant.model.GrantFinding;

/** 確認と提出: everything once more with what must be mended, then the submission. */
@Named("grantSubmitting")
@RequestScoped
public class GrantSubmitting {
    @Inject
    GrantApplying applying;

    @Inject
    GrantDraft draft;

    @Inject
    Asked asked;

    /** 直すところ: nothing can be submitted before they are mended. */
    public List<GrantFinding> getFindings() {
        return draft.getForm().findings().stream()
                .filter(GrantFinding::isBlocking)
                .toList();
    }

    /** 確かめたいところ: the reviewer will ask about them. */
    public List<GrantFinding> getNotes() {
        return draft.getForm().findings().stream()
                .filter(finding -> !finding.isBlocking())
                .toList();
    }

    /** 提出: the receipt number, or this page again with everything that must be mended. */
    public void submit() {
        boolean accepted = applying.submit(asked.id(), asked.version()).accepted();
        asked.redirect((accepted ? WizardStep.DONE : WizardStep.CONFIRM).address(asked.id()));
    }
}
