package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kaigo.account.LoggingIn;
import kaigo.time.SystemClock;

/** ログイン（パスワード）: the first thing typed; the page has shown before whose certificate this device holds. */
@Named("login")
@RequestScoped
public class LoginPage {
    @Inject
    LoggingIn loggingIn;

    @Inject
    HttpServletRequest request;

    @Inject
    SystemClock clock;

    private String user;
    private String password;

    public String next() {
        long account = loggingIn.withPassword(user, password.toCharArray());
        PendingLogin.begin(request, account, clock.now());
        return "/login/code.xhtml?faces-redirect=true";
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
