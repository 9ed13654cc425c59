package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.account.UserMade;
import kaigo.account.UserManaging;
import kaigo.account.UserResetting;
import kaigo.frame.web.Sentences;

/** 利用者への操作: suspend, resume and reset, each of the version that the page showed. */
@Named
@RequestScoped
public class UserActions {
    @Inject
    UserManaging managing;

    @Inject
    UserResetting resetting;

    @Inject
    UserPlace place;

    @Inject
    UserAsked asked;

    public String suspend() {
        managing.suspend(asked.getId(), asked.version());
        return done("user.suspended");
    }

    public String resume() {
        managing.resume(asked.getId(), asked.version());
        return done("user.resumed");
    }

    public String unlock() {
        resetting.unlock(asked.getId(), asked.version());
        return done("user.unlocked");
    }

    public String resetPassword() {
        UserMade made = resetting.resetPassword(asked.getId(), asked.version());
        place.keep(made);
        return done("user.passwordReset");
    }

    public String resetCode() {
        resetting.resetOneTimePassword(asked.getId(), asked.version());
        return done("user.codeReset");
    }

    private String done(String key) {
        return place.toUser(asked.getId(), Sentences.of(key));
    }
}
