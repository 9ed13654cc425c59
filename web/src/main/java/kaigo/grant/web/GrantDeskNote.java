package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import kaigo.account.Actors;
import kaigo.account.model.Right;
import kaigo.frame.web.EntryNote;
import kaigo.grant.GrantReviewing;

/** メニューの審査一覧: how much waits for who looks. */
@RequestScoped
public class GrantDeskNote implements EntryNote {
    @Inject
    GrantReviewing reviewing;

    private Integer waiting;

    @Override
    public String key() {
        return "grantWorklist";
    }

    @Override
    public boolean shown() {
        return true;
    }

    @Override
    public long count() {
        if (waiting == null) {
            waiting = Right.GRANT_REVIEW.heldBy(Actors.current().roles())
                            || Right.GRANT_SECOND_APPROVAL.heldBy(
                                    Actors.current().roles())
                    ? reviewing.waiting()
                    : 0;
        }
        return waiting;
    }
}
