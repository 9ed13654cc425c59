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
    WorklistAsked list;

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
        String paper = asked.has("paper") ? "&paper=" + asked.orElse("paper", 0) : "";
        asked.redirect("/central/grant-review.xhtml?id=" + asked.id() + "&" + list.getQuery() + paper);
    }

    /** To the application that stood next in the list when this page was made. */
    void goOn(String key) {
        long next = asked.orElse("next", 0);
        if (next == 0) {
            toList(key);
        } else {
            say(key);
            asked.redirect("/central/grant-review.xhtml?id=" + next + "&" + list.getQuery());
        }
    }

    void toList(String key, Object... arguments) {
        say(key, arguments);
        asked.redirect("/central/grant-worklist.xhtml?" + list.getQuery());
    }

    void say(String key, Object... arguments) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Sentences.of(key, arguments), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
