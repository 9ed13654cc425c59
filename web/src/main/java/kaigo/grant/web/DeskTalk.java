package kaigo.grant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import kaigo.frame.web.Sentences;

/** 審査の進み方: says what was done, and goes on to the next application of the list. */
@RequestScoped
public class DeskTalk {
    @Inject
    FacesContext faces;

    @Inject
    Asked asked;

    @Inject
    GrantWords words;

    GrantWords words() {
        return words;
    }

    void refuse(String key) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Sentences.of(key), null));
    }

    /** Of a request that was sent and has told nothing yet. */
    void refuseUnlessSaid(String key) {
        if (faces.isPostback() && faces.getMessageList().isEmpty()) {
            refuse(key);
        }
    }

    void stay(String key) {
        say(key);
        asked.redirect("/central/grant-review.xhtml?id=" + asked.id() + list());
    }

    /** To the application that stood next in the list when this page was made. */
    void goOn(String key) {
        say(key);
        long next = asked.orElse("next", 0);
        asked.redirect(
                next == 0
                        ? "/central/grant-worklist.xhtml?" + list().replaceFirst("^&", "")
                        : "/central/grant-review.xhtml?id=" + next + list());
    }

    private String list() {
        return "&who=" + ("all".equals(asked.parameter("who")) ? "all" : "mine");
    }

    private void say(String key) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Sentences.of(key), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
