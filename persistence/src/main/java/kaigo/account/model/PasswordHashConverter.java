package kaigo.account.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a password hash as its string. */
@Converter(autoApply = true)
public class PasswordHashConverter implements AttributeConverter<PasswordHash, String> {
    @Override
    public String convertToDatabaseColumn(PasswordHash hash) {
        return hash == null ? null : hash.encoded();
    }

    @Override
    public PasswordHash convertToEntityAttribute(String encoded) {
        return encoded == null ? null : new PasswordHash(encoded);
    }
}
