package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.account.LoggingIn;

/** ログイン（パスワード）: the first thing typed; the page has shown before whose certificate this device holds. */
@Named("login")
@RequestScoped
public class LoginPage {
    @Inject
    LoggingIn loggingIn;

    @Inject
    LoginWay way;

    private String user;
    private String password;

    public void next() {
        way.begin(loggingIn.withPassword(user, password.toCharArray(), way.origin()));
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    /** Never written back into a page. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
