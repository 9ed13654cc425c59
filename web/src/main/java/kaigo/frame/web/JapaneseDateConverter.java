package kaigo.frame.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import kaigo.time.model.JapaneseDate;
import kaigo.time.model.UnreadableDate;

/**
 * 日付の入力: reads 和暦 and 西暦 in any usual writing, writes 令和8年11月24日. An input with the attribute {@code birth} takes a birth
 * date: none after today.
 */
@FacesConverter("kaigo.date")
public class JapaneseDateConverter implements Converter<LocalDate> {
    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        boolean birth = "true".equals(String.valueOf(component.getAttributes().get("birth")));
        try {
            LocalDate day = JapaneseDate.parse(typed);
            if (birth && day.isAfter(CDI.current().select(Today.class).get().day())) {
                throw refused(Sentences.of("refusal.birthInFuture"));
            }
            return day;
        } catch (UnreadableDate unreadable) {
            boolean form = birth && unreadable.messageKey().equals("refusal.date");
            throw refused(form ? Sentences.of("refusal.birthDate") : Sentences.of(unreadable));
        }
    }

    private static ConverterException refused(String sentence) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : JapaneseDate.format(day);
    }
}
