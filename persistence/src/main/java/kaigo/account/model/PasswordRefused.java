package kaigo.account.model;

import java.util.List;
import kaigo.account.model.NewPassword.Finding;
import kaigo.refusal.model.Refusal;

/** パスワードにできない: the rule for new passwords spoke against it. */
public class PasswordRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    PasswordRefused(List<Finding> findings) {
        super(key(findings.get(0)));
    }

    /** Key of the sentence of a finding, for pages that show them all at the field. */
    public static String key(Finding finding) {
        return "refusal.password." + finding;
    }
}
