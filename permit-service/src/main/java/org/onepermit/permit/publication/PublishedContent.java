package org.onepermit.permit.publication;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.onepermit.platform.database.JsonText;

/** The published words and numbers. */
@Converter
@Immutable
class PublishedContent extends JsonText<Map<String, Object>> {

    PublishedContent() {
        super(new TypeReference<>() { });
    }
}
