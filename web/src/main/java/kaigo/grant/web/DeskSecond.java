package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.model.Right;
import kaigo.grant.GrantReviewing;
import kaigo.grant.GrantStepView;
import kaigo.grant.model.GrantState;

/** 2人目の承認: an approver approves what lies above the round's limit, or sends it back to its reviewer. */
@Named("deskSecond")
@RequestScoped
public class DeskSecond {
    @Inject
    GrantReviewing reviewing;

    @Inject
    GrantDeskPage desk;

    @Inject
    DeskTalk talk;

    private String reason;

    public boolean isAsked() {
        return desk.getCase().form().state() == GrantState.AWAITING_SECOND_APPROVAL
                && Right.GRANT_SECOND_APPROVAL.heldBy(Actors.current().roles());
    }

    /** What the second approver wrote when he sent it back; null unless that was the last that happened. */
    public GrantStepView getSentBack() {
        List<GrantStepView> history = desk.getCase().form().history();
        GrantStepView last = history.get(history.size() - 1);
        return last.state() == GrantState.UNDER_REVIEW && last.reason() != null ? last : null;
    }

    public void approve() {
        reviewing.approveSecond(desk.id(), desk.version());
        talk.goOn("second.approved");
    }

    public void sendBack() {
        reviewing.sendBack(desk.id(), desk.version(), reason);
        talk.goOn("second.sentBack");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
