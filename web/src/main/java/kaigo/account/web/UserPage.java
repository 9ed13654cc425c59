package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.account.UserCard;
import kaigo.account.UserFinding;
import kaigo.account.UserMade;

/** 利用者の詳細: one account with its history; what is done about it is {@link UserActions}. */
@Named
@RequestScoped
public class UserPage {
    @Inject
    UserFinding finding;

    @Inject
    UserPlace place;

    @Inject
    UserAsked asked;

    private UserCard card;
    private UserMade made;

    public void open() {
        made = place.take(asked.getId());
        getCard();
    }

    public UserCard getCard() {
        if (card == null) {
            card = finding.card(asked.getId());
        }
        return card;
    }

    public UserStanding getStanding() {
        return UserStanding.of(getCard());
    }

    /** What was made just now, to be shown this once; else null. */
    public UserMade getMade() {
        return made;
    }
}
