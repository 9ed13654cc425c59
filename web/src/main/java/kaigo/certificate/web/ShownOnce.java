package kaigo.certificate.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** 一度だけ見せるもの: carries a 発行用パスワード over the redirect to the page that shows it; read once, then forgotten. */
@SessionScoped
public class ShownOnce implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient String password;
    private long application;

    void keep(long applicationId, String secret) {
        application = applicationId;
        password = secret;
    }

    /** Empty when there is none for this application, or it was shown already. */
    String take(long applicationId) {
        String secret = application == applicationId && password != null ? password : "";
        password = null;
        return secret;
    }
}
