package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import kaigo.account.UserCard;
import kaigo.account.UserFinding;
import kaigo.account.UserMade;
import kaigo.account.UserManaging;
import kaigo.account.model.Person;
import kaigo.account.model.Role;
import kaigo.frame.web.Sentences;

/** 利用者の登録・変更: one form for both; what is typed is {@link UserEntry}. */
@Named
@RequestScoped
public class UserForm {
    @Inject
    UserFinding finding;

    @Inject
    UserManaging managing;

    @Inject
    UserPlace place;

    @Inject
    UserAsked asked;

    @Inject
    UserEntry entry;

    private UserCard card;

    public void open() {
        if (asked.isNamed()) {
            entry.fill(getCard());
        } else if (getOffered().size() == 1) {
            entry.setRole(getOffered().iterator().next());
        }
    }

    public String save() {
        Person person = entry.person();
        if (!asked.isNamed()) {
            UserMade made = managing.create(place.kind(), place.number(), entry.getRole(), person);
            place.keep(made);
            return place.toUser(made.id(), Sentences.of("user.created", made.name()));
        }
        managing.change(asked.getId(), asked.version(), entry.getRole(), person);
        return place.toUser(asked.getId(), Sentences.of("user.changed"));
    }

    public UserCard getCard() {
        if (card == null && asked.isNamed()) {
            card = finding.card(asked.getId());
        }
        return card;
    }

    /** The version first shown, however often the form comes back with something to mend. */
    public long getVersion() {
        return asked.hasVersion() || getCard() == null
                ? asked.version()
                : getCard().version();
    }

    /** The roles to choose from. */
    public Set<Role> getOffered() {
        return asked.isNamed() ? getCard().offered() : finding.offered(place.kind(), place.number());
    }
}
