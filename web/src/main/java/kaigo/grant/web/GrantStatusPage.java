package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kaigo.frame.web.Sentences;
import kaigo.frame.web.TimelineStep;
import kaigo.grant.GrantApplying;
import kaigo.grant.GrantCorrecting;
import kaigo.grant.GrantFormView;
import kaigo.grant.model.GrantState;
import kaigo.grant.model.TransferFailure;
import kaigo.time.BusinessClock;

/** 申請の状況: one application after its submission: where it stands, what happened, what comes next. */
@Named("grantStatus")
@RequestScoped
public class GrantStatusPage {
    @Inject
    GrantApplying applying;

    @Inject
    Asked asked;

    @Inject
    GrantCorrecting correcting;

    private GrantFormView form;

    public GrantFormView getForm() {
        if (form == null) {
            form = applying.form(asked.id());
        }
        return form;
    }

    /** A draft is gone on with in its form. */
    public void open() {
        if (getForm().state() == GrantState.DRAFT) {
            asked.redirect(WizardStep.CHECK.address(asked.id()));
        }
    }

    /** 直す: a returned application opens at the costs, where most is mended. */
    public String getFormAddress() {
        return WizardStep.COST.address(asked.id());
    }

    /** 振込不能の理由 while it waits for another transfer; null otherwise. */
    public TransferFailure getFailure() {
        return getForm().state() == GrantState.TRANSFER_FAILED
                ? correcting.failure(asked.id()).orElse(null)
                : null;
    }

    public WizardStep getLastStep() {
        return WizardStep.DONE;
    }

    /** これからの予定: submission, review, notice, transfer with their days. */
    public List<TimelineStep> getOutlook() {
        GrantFormView view = getForm();
        return List.of(
                TimelineStep.done(Sentences.of("outlook.submitted"), TimelineStep.Lane.TRUNK, submittedOn(), null),
                TimelineStep.planned(
                        Sentences.of("outlook.review"),
                        TimelineStep.Lane.TRUNK,
                        view.promise().reviewFrom(),
                        null),
                TimelineStep.planned(
                        Sentences.of("outlook.notice"),
                        TimelineStep.Lane.TRUNK,
                        view.promise().noticeBy(),
                        Sentences.of("outlook.atLatest")),
                TimelineStep.planned(
                        Sentences.of("outlook.transfer"),
                        TimelineStep.Lane.TRUNK,
                        view.promise().transferBy(),
                        Sentences.of("outlook.atLatest")));
    }

    private LocalDate submittedOn() {
        return getForm().history().stream()
                .filter(step -> step.state() == GrantState.SUBMITTED)
                .reduce((former, latter) -> latter)
                .map(step -> LocalDate.ofInstant(step.at(), BusinessClock.JAPAN))
                .orElse(null);
    }
}
