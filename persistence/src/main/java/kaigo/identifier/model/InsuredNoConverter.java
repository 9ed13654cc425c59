package kaigo.identifier.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** {@link InsuredNo} in a column. */
@Converter(autoApply = true)
public class InsuredNoConverter implements AttributeConverter<InsuredNo, String> {
    @Override
    public String convertToDatabaseColumn(InsuredNo value) {
        return value == null ? null : value.value();
    }

    @Override
    public InsuredNo convertToEntityAttribute(String column) {
        return column == null ? null : new InsuredNo(column);
    }
}
