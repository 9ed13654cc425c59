package kaigo.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Named;
import java.util.List;
import kaigo.account.model.NewPassword;
import kaigo.account.model.PasswordRefused;
import kaigo.frame.web.Sentences;

/** 選んだパスワード: the two fields of a new password, on every page that asks for one. */
@Named("chosenPassword")
@RequestScoped
public class ChosenPassword {
    private String first;
    private String second;

    /** One message for each finding, at the field; the service asks the rule again, with the account's own words. */
    public void validate(FacesContext faces, UIComponent field, Object typed) {
        List<FacesMessage> findings = NewPassword.findings(typed.toString().toCharArray(), List.of()).stream()
                .map(finding ->
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, Sentences.of(PasswordRefused.key(finding)), null))
                .toList();
        if (!findings.isEmpty()) {
            throw new ValidatorException(findings);
        }
    }

    /** Whether both are the same; else the second field says so. */
    boolean isRepeated() {
        boolean same = first != null && first.equals(second);
        if (!same) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "f:again:input",
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR, Sentences.in("account", "againDiffers"), null));
        }
        return same;
    }

    char[] characters() {
        return first.toCharArray();
    }

    /** Never written back into a page. */
    public String getFirst() {
        return null;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getSecond() {
        return null;
    }

    public void setSecond(String second) {
        this.second = second;
    }
}
