package kaigo.grant.web;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import kaigo.grant.model.GrantState;

/** まとめ: states that mean the same to who oversees them, with one colour. */
public enum GrantStateGroup {
    DONE(GrantState.APPROVED, GrantState.DECIDED, GrantState.TRANSFER_ORDERED, GrantState.PAID),
    REVIEW(GrantState.SUBMITTED, GrantState.UNDER_REVIEW, GrantState.AWAITING_SECOND_APPROVAL),
    RETURNED(GrantState.RETURNED, GrantState.TRANSFER_FAILED),
    REFUSED(GrantState.REJECTED, GrantState.REFUSED, GrantState.WITHDRAWN);

    private final Set<GrantState> states;

    GrantStateGroup(GrantState first, GrantState... rest) {
        this.states = EnumSet.of(first, rest);
    }

    boolean holds(GrantState state) {
        return states.contains(state);
    }

    public String getLabelKey() {
        return "group." + name();
    }

    public String getStyleClass() {
        return "k-share--" + name().toLowerCase(Locale.ROOT);
    }
}
