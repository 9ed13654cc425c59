package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kaigo.account.Actors;
import kaigo.account.model.Right;
import kaigo.grant.GrantReviewCase;
import kaigo.grant.GrantReviewing;
import kaigo.grant.model.GrantState;

/** 審査: the desk with one application: its papers, its findings, and what the reviewer decides. */
@Named("grantDesk")
@RequestScoped
public class GrantDeskPage {
    @Inject
    GrantReviewing reviewing;

    @Inject
    Asked asked;

    @Inject
    DeskTalk talk;

    private GrantReviewCase opened;
    private String decision;
    private String rejection;
    private List<DeskCheck> checked = List.of();

    /** What was pressed but isn't on the page any more, because somebody has changed the application, is told, not dropped. */
    public void tellOfChange() {
        if (asked.has("version") && asked.version() != getCase().form().version()) {
            talk.refuseUnlessSaid("refusal.outdated");
        }
    }

    long id() {
        return asked.id();
    }

    long version() {
        return asked.version();
    }

    public GrantReviewCase getCase() {
        if (opened == null) {
            opened = reviewing.open(asked.id());
        }
        return opened;
    }

    /** Whether the results can be chosen: under review, and by the one who has it. */
    public boolean isDecidable() {
        return getCase().mine() && getCase().form().state() == GrantState.UNDER_REVIEW;
    }

    public boolean isClaimable() {
        return getCase().free()
                && getCase().form().state() == GrantState.UNDER_REVIEW
                && Right.GRANT_REVIEW.heldBy(Actors.current().roles());
    }

    public void claim() {
        reviewing.claim(asked.id(), asked.version());
        talk.stay("desk.claimed");
    }

    public void release() {
        reviewing.release(asked.id(), asked.version());
        talk.goOn("desk.released");
    }

    /** 承認: the reviewer has looked at everything that only eyes can check. */
    public void approve() {
        if (checked.containsAll(DeskCheck.byEye())) {
            reviewing.approve(asked.id(), asked.version());
            talk.goOn("desk.approved");
        } else {
            talk.refuse("desk.checksLeft");
        }
    }

    /** 不交付 */
    public void reject() {
        reviewing.reject(asked.id(), asked.version(), rejection);
        talk.goOn("desk.rejected");
    }

    public DeskCheck[] getChecks() {
        return DeskCheck.values();
    }

    public List<DeskCheck> getChecksByEye() {
        return DeskCheck.byEye();
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getRejection() {
        return rejection;
    }

    public void setRejection(String rejection) {
        this.rejection = rejection;
    }

    public List<DeskCheck> getChecked() {
        return checked;
    }

    public void setChecked(List<DeskCheck> checked) {
        this.checked = checked;
    }
}
