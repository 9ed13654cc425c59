package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kaigo.account.Registering;
import kaigo.account.RegisteringOffice;
import kaigo.time.SystemClock;

/** 初回登録（組織の証明）: the ID and password of 電子請求受付システム. */
@Named
@RequestScoped
public class OfficeProofPage {
    @Inject
    Registering registering;

    @Inject
    OfficeRegistration registration;

    @Inject
    SystemClock clock;

    private String userId;
    private String password;

    public String prove() {
        RegisteringOffice office =
                registering.prove(userId, password.toCharArray(), Origins.of(registration.request()));
        PendingRegistration.begin(registration.request(), office, clock.now());
        return "/portal/register-user.xhtml?faces-redirect=true";
    }

    public String getUserId() {
        return userId;
    }

    public void setUserId(String userId) {
        this.userId = userId;
    }

    /** Never written back into a page. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
