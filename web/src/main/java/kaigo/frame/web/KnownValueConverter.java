package kaigo.frame.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.Arrays;

/**
 * 住所の値: a word or a number in the address of a page. An address can be made by hand or be old: what isn't one of the words
 * or no number counts as not given, and the page falls back to where it begins.
 */
@FacesConverter("kaigo.known")
public class KnownValueConverter implements Converter<Object> {
    private static final String NUMBER = "[0-9]{1,6}";

    @Override
    public Object getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null
                ? null
                : known(component.getValueExpression("value").getType(context.getELContext()), typed);
    }

    static Object known(Class<?> type, String typed) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(one -> ((Enum<?>) one).name().equals(typed))
                    .findFirst()
                    .orElse(null);
        }
        return typed.matches(NUMBER) ? Integer.valueOf(typed) : null;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Object value) {
        return value == null ? "" : value instanceof Enum<?> word ? word.name() : value.toString();
    }
}
