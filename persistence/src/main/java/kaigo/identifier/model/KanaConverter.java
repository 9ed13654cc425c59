package kaigo.identifier.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** {@link Kana} in a column. */
@Converter(autoApply = true)
public class KanaConverter implements AttributeConverter<Kana, String> {
    @Override
    public String convertToDatabaseColumn(Kana value) {
        return value == null ? null : value.value();
    }

    @Override
    public Kana convertToEntityAttribute(String column) {
        return column == null ? null : new Kana(column);
    }
}
