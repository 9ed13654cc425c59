package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import kaigo.grant.model.NoSuchApplication;

/** 要求の番号: which application the address or the form names, in which version the page saw it; and where to go next. */
@RequestScoped
public class Asked {
    @Inject
    FacesContext faces;

    /** @throws NoSuchApplication when it isn't a number */
    long id() {
        return number("id");
    }

    /** The version that the page was made of. */
    long version() {
        return number("version");
    }

    /** A number that may be left out. */
    long orElse(String name, long otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    boolean has(String name) {
        return parameter(name) != null;
    }

    String parameter(String name) {
        return faces.getExternalContext().getRequestParameterMap().get(name);
    }

    /** @throws NoSuchApplication when it isn't a number */
    long number(String name) {
        String text = parameter(name);
        if (text == null || !text.matches("[0-9]{1,18}")) {
            throw new NoSuchApplication();
        }
        return Long.parseLong(text);
    }

    /** After a POST: the browser asks for the next page itself. */
    void redirect(String address) {
        try {
            faces.getExternalContext().redirect(address);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
