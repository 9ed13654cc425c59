package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.account.model.OrganisationKind;

/**
 * 要求の番号: which account or organisation the address or the form names, in which version the page saw it. What can't be
 * read is nobody's, and refused as such.
 */
@Named
@RequestScoped
public class UserAsked {
    private static final long NOBODY = -1;

    @Inject
    FacesContext faces;

    /** Whether an account is named at all. */
    public boolean isNamed() {
        return parameter("id") != null;
    }

    public long getId() {
        return number("id");
    }

    /** The version that the page was made of. */
    long version() {
        return number("version");
    }

    boolean hasVersion() {
        return parameter("version") != null;
    }

    /** The kind of the organisation; null when none is named. */
    public OrganisationKind getKind() {
        for (OrganisationKind kind : OrganisationKind.values()) {
            if (kind.name().equals(parameter("kind"))) {
                return kind;
            }
        }
        return null;
    }

    /** The organisation's number; null when none is named. */
    public String getNumber() {
        String number = parameter("no");
        return number != null && number.matches("[0-9A-Z]{1,10}") ? number : null;
    }

    private long number(String name) {
        String text = parameter(name);
        return text != null && text.matches("[0-9]{1,18}") ? Long.parseLong(text) : NOBODY;
    }

    private String parameter(String name) {
        return faces.getExternalContext().getRequestParameterMap().get(name);
    }
}
