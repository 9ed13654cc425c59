package kaigo.frame.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import kaigo.time.model.JapaneseDate;
import kaigo.time.model.UnreadableDate;

/** 日付の入力: reads 和暦 and 西暦 in any usual writing, writes 令和8年11月24日. */
@FacesConverter("kaigo.date")
public class JapaneseDateConverter implements Converter<LocalDate> {
    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return JapaneseDate.parse(typed);
        } catch (UnreadableDate unreadable) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Sentences.of(unreadable), null), unreadable);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : JapaneseDate.format(day);
    }
}
