package kaigo.frame.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.Normalizer;
import java.util.Locale;

/** 金額・数の入力: whole numbers; full width, commas, 円 and ¥ are read too. Writes 124,000. */
@FacesConverter("kaigo.yen")
public class YenConverter implements Converter<Long> {
    private static final int MOST_DIGITS = 12;

    @Override
    public Long getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s,円¥\\\\]", "");
        if (!digits.matches("[0-9]{1," + MOST_DIGITS + "}")) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Sentences.of("refusal.yen"), null));
        }
        return Long.valueOf(digits);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Long amount) {
        return amount == null ? "" : String.format(Locale.JAPAN, "%,d", amount);
    }
}
