package kaigo.sharing.web;

import kaigo.sharing.Disclosed;
import kaigo.sharing.PersonView;

/** 利用者の見せ方: where a look of an office was stopped, as the page says it. */
public record PersonPicture(PersonView view, PersonPage.Tab tab) {

    /** What to say when nothing may be shown: of the tab in front, or of the card. */
    public Denial denial() {
        return Denial.of(tab == PersonPage.Tab.ASSESSMENT ? view.assessment() : view.card(), view);
    }

    /** Whether the tab in front shows what wasn't disclosed. */
    public boolean denied() {
        return locked(tab);
    }

    public boolean locked(PersonPage.Tab one) {
        Disclosed<?> behind = switch (one) {
            case CARD -> view.card();
            case ASSESSMENT -> view.assessment();
            case CONSENT, LOG -> null;
        };
        return behind != null && !behind.granted();
    }
}
