package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kaigo.account.Actors;
import kaigo.account.UserMade;
import kaigo.account.model.Actor;
import kaigo.account.model.OrganisationKind;

/**
 * 利用者管理の場所: the same pages stand in マイページ, with the insurers and at 国保中央会; here is what differs between them,
 * and how one leads to the next.
 */
@Named
@RequestScoped
public class UserPlace {
    private static final String MADE = UserMade.class.getName();

    @Inject
    FacesContext faces;

    @Inject
    UserAsked asked;

    /** Address of a user's page without its ending. */
    public String getBase() {
        String page = faces.getViewRoot().getViewId();
        if (page.startsWith("/central/")) {
            return "/central/account";
        }
        return page.startsWith("/insurer/") ? "/insurer/user" : "/mypage/user";
    }

    public String getNav() {
        return switch (getBase()) {
            case "/central/account" -> "centralAccounts";
            case "/insurer/user" -> "insurerUsers";
            default -> "mypageUsers";
        };
    }

    public boolean isCentral() {
        return getBase().startsWith("/central/");
    }

    /** The organisation whose accounts are made here, unless an operator names another one. */
    OrganisationKind kind() {
        return namesAnother() ? asked.getKind() : actor().organisation();
    }

    String number() {
        return namesAnother() ? asked.getNumber() : actor().organisationNo();
    }

    private boolean namesAnother() {
        return isCentral() && asked.getKind() != null && asked.getNumber() != null;
    }

    /** To a user's page, with a word of what was done. */
    String toUser(long id, String note) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, note, null));
        return getBase() + ".xhtml?faces-redirect=true&id=" + id;
    }

    /** 初期パスワード: kept for the one page that shows it. */
    void keep(UserMade made) {
        request().getSession().setAttribute(MADE, made);
    }

    /** What was kept for this user's page; a second time nothing. */
    UserMade take(long id) {
        UserMade made = (UserMade) request().getSession().getAttribute(MADE);
        request().getSession().removeAttribute(MADE);
        return made == null || made.id() != id ? null : made;
    }

    private static Actor actor() {
        return Actors.current();
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
