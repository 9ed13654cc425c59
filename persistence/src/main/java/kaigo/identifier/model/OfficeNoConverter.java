package kaigo.identifier.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** {@link OfficeNo} in a column. */
@Converter(autoApply = true)
public class OfficeNoConverter implements AttributeConverter<OfficeNo, String> {
    @Override
    public String convertToDatabaseColumn(OfficeNo value) {
        return value == null ? null : value.value();
    }

    @Override
    public OfficeNo convertToEntityAttribute(String column) {
        return column == null ? null : new OfficeNo(column);
    }
}
