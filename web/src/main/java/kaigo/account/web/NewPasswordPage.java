package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.account.FirstSteps;
import kaigo.account.LoginStep;

/** 新しいパスワード: at the first login, and after an admin has set one. */
@Named("newPassword")
@RequestScoped
public class NewPasswordPage {
    @Inject
    FirstSteps steps;

    @Inject
    LoginWay way;

    @Inject
    ChosenPassword chosen;

    public void open() {
        way.require(LoginStep.NEW_PASSWORD);
    }

    public void choose() {
        way.doing(LoginStep.NEW_PASSWORD, pending -> {
            if (chosen.isRepeated()) {
                LoginStep then = steps.choosePassword(pending.accountId(), pending.by() != null, chosen.characters());
                way.on(pending.chosen(then));
            }
        });
    }
}
