package merlin.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an identifier as its text. */
@Converter
public class IdentifierText implements AttributeConverter<Identifier, String> {
    @Override
    public String convertToDatabaseColumn(Identifier identifier) {
        return identifier == null ? null : identifier.toString();
    }

    @Override
    public Identifier convertToEntityAttribute(String stored) {
        return stored == null ? null : Identifier.parse(stored);
    }
}
