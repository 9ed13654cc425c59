package kaigo.grant.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores {@link Yen} as a bigint. */
@Converter(autoApply = true)
public class YenConverter implements AttributeConverter<Yen, Long> {
    @Override
    public Long convertToDatabaseColumn(Yen yen) {
        return yen == null ? null : yen.amount();
    }

    @Override
    public Yen convertToEntityAttribute(Long amount) {
        return amount == null ? null : Yen.of(amount);
    }
}
