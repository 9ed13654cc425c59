package kaigo.identifier.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** {@link InsurerNo} in a column. */
@Converter(autoApply = true)
public class InsurerNoConverter implements AttributeConverter<InsurerNo, String> {
    @Override
    public String convertToDatabaseColumn(InsurerNo value) {
        return value == null ? null : value.value();
    }

    @Override
    public InsurerNo convertToEntityAttribute(String column) {
        return column == null ? null : new InsurerNo(column);
    }
}
