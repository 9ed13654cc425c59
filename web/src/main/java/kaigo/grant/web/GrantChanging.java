package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.grant.GrantApplying;
import kaigo.grant.GrantFormView;
import kaigo.grant.model.GrantState;

/** 更新と取下げ: what an applicant does with an application that was begun or submitted. */
@Named("grantChanging")
@RequestScoped
public class GrantChanging {
    @Inject
    GrantApplying applying;

    @Inject
    Asked asked;

    private String reason;

    public boolean withdrawable(GrantFormView form) {
        return form.state().successors().contains(GrantState.WITHDRAWN);
    }

    /** 申請内容を更新する: opens the form at the costs. */
    public void takeBack() {
        applying.takeBack(asked.id(), asked.version());
        asked.redirect(WizardStep.COST.address(asked.id()));
    }

    /** 取り下げる; of a draft: 捨てる. */
    public void withdraw() {
        applying.withdraw(asked.id(), asked.version(), reason);
        asked.redirect("/mypage/grants.xhtml");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
