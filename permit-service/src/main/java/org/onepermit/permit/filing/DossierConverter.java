package org.onepermit.permit.filing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.onepermit.permit.filing.rules.Dossier;

/**
 * Stores a dossier as one JSON text. Its own mapper, so that a change of the HTTP mapper can never make stored dossiers unreadable; a
 * field that a later release dropped is skipped.
 */
@Converter
@Immutable
public class DossierConverter implements AttributeConverter<Dossier, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .serializationInclusion(JsonInclude.Include.NON_NULL)
        .build();

    @Override
    public String convertToDatabaseColumn(Dossier dossier) {
        try {
            return JSON.writeValueAsString(dossier);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A dossier of records must be writable", e);
        }
    }

    @Override
    public Dossier convertToEntityAttribute(String text) {
        try {
            return JSON.readValue(text, Dossier.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored dossier is unreadable", e);
        }
    }
}
