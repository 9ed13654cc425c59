package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kaigo.account.OwnCredentials;

/** 回復コードを新しく作る: shown in the answer to the request that makes them, and never again. */
@Named("ownCodes")
@RequestScoped
public class OwnCodesPage {
    @Inject
    OwnCredentials credentials;

    @Inject
    HttpServletRequest request;

    private String present;
    private List<String> codes = List.of();

    public void renew() {
        codes = credentials.newRecoveryCodes(present.toCharArray(), Origins.of(request));
    }

    public List<String> getCodes() {
        return codes;
    }

    /** Never written back into a page. */
    public String getPresent() {
        return null;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
