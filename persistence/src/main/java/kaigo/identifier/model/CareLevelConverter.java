package kaigo.identifier.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** {@link CareLevel} in a column, by the national code. */
@Converter(autoApply = true)
public class CareLevelConverter implements AttributeConverter<CareLevel, String> {
    @Override
    public String convertToDatabaseColumn(CareLevel level) {
        return level == null ? null : level.code();
    }

    @Override
    public CareLevel convertToEntityAttribute(String column) {
        return column == null ? null : CareLevel.ofCode(column);
    }
}
