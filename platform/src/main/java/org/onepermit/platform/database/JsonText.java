package org.onepermit.platform.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import java.io.UncheckedIOException;
import org.onepermit.platform.json.StrictJson;

/**
 * Stores a value as JSON in a {@code longtext} column. A feature subclasses it for its type and names the subclass in
 * {@code @Convert}: {@code class DossierText extends JsonText<Dossier> { DossierText() { super(Dossier.class); } }}.
 *
 * <p>What is stored may be older than the class: unknown fields are dropped and missing numbers are zero on reading, unlike at the HTTP edge.
 */
public abstract class JsonText<T> implements AttributeConverter<T, String> {

    private static final ObjectMapper MAPPER = StrictJson.mapper()
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private final JavaType type;

    protected JsonText(Class<T> type) {
        this.type = MAPPER.constructType(type);
    }

    /** For generic values: {@code super(new TypeReference<List<Finding>>() {})}. */
    protected JsonText(TypeReference<T> type) {
        this.type = MAPPER.constructType(type);
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        try {
            return value == null ? null : MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("not writable as JSON: " + type, e);
        }
    }

    @Override
    public T convertToEntityAttribute(String text) {
        try {
            return text == null ? null : MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("stored JSON does not fit " + type, e);
        }
    }
}
