package kaigo.identifier.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** {@link MedicalInstitutionCode} in a column. */
@Converter(autoApply = true)
public class MedicalInstitutionCodeConverter implements AttributeConverter<MedicalInstitutionCode, String> {
    @Override
    public String convertToDatabaseColumn(MedicalInstitutionCode value) {
        return value == null ? null : value.value();
    }

    @Override
    public MedicalInstitutionCode convertToEntityAttribute(String column) {
        return column == null ? null : new MedicalInstitutionCode(column);
    }
}
