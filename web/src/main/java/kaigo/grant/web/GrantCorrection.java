package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.grant.GrantCorrecting;
import kaigo.grant.model.GrantFinding;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.PayeeEntry;
import kaigo.grant.model.TransferFailure;

/** 口座の訂正: the account fields once more, after a transfer failed; nothing is kept before they are sent. */
@Named("grantCorrection")
@RequestScoped
public class GrantCorrection {
    @Inject
    GrantCorrecting correcting;

    @Inject
    GrantDraft draft;

    @Inject
    Asked asked;

    private TransferFailure failure;

    /** 開く: only after a failed transfer; else the application has its own page. */
    public void open() {
        if (draft.getForm().state() != GrantState.TRANSFER_FAILED) {
            asked.redirect(application());
        }
    }

    public TransferFailure getFailure() {
        if (failure == null) {
            failure = correcting.failure(asked.id()).orElse(null);
        }
        return failure;
    }

    /** After each change: what is wrong with the fields that are filled in. */
    public void keep() {
        show(correcting.check(entry()), false);
    }

    /** この口座にする: the application's page says then that it waits for the next transfer. */
    public void send() {
        List<GrantFinding> findings = correcting.correct(asked.id(), asked.version(), entry());
        if (!findings.isEmpty()) {
            show(findings, true);
            return;
        }
        asked.redirect(application());
    }

    private void show(List<GrantFinding> findings, boolean all) {
        new FindingMessages(FacesContext.getCurrentInstance()).show(WizardStep.ACCOUNT, findings, entry(), all);
    }

    private PayeeEntry entry() {
        return draft.getAccount().payee();
    }

    private String application() {
        return "/mypage/grant.xhtml?id=" + asked.id();
    }
}
