package kaigo.account.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import kaigo.account.model.InvalidPerson;
import kaigo.account.model.Person;
import kaigo.frame.web.Sentences;

/** メールアドレスの入力: full width and capitals are read as what they mean. */
@FacesConverter("kaigo.mail")
public class MailConverter implements Converter<String> {
    @Override
    public String getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Person.mail(typed);
        } catch (InvalidPerson wrong) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Sentences.of(wrong), null), wrong);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, String mail) {
        return mail == null ? "" : mail;
    }
}
