package kaigo.identifier.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.function.Function;
import kaigo.frame.web.Sentences;
import kaigo.refusal.model.Refusal;

/** 値の入力: reads a value that refuses what it can't be; the refusal is the message at the field. */
abstract class ValueConverter<T> implements Converter<T> {
    private final Function<String, T> reads;

    ValueConverter(Function<String, T> reads) {
        this.reads = reads;
    }

    @Override
    public T getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return reads.apply(typed);
        } catch (Refusal refusal) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Sentences.of(refusal), null), refusal);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, T value) {
        return value == null ? "" : value.toString();
    }
}
