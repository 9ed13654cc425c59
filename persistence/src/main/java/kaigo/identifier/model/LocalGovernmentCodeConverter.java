package kaigo.identifier.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** {@link LocalGovernmentCode} in a column. */
@Converter(autoApply = true)
public class LocalGovernmentCodeConverter implements AttributeConverter<LocalGovernmentCode, String> {
    @Override
    public String convertToDatabaseColumn(LocalGovernmentCode value) {
        return value == null ? null : value.value();
    }

    @Override
    public LocalGovernmentCode convertToEntityAttribute(String column) {
        return column == null ? null : new LocalGovernmentCode(column);
    }
}
